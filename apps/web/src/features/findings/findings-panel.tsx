import type { FindingNotes, KeptFinding } from '@torikumi/database'
import { SETTLEMENTS, noteDefect } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { textWords } from '../../format/text-words.ts'
import { FINDING_LOOK } from '../../layout/finding-look.ts'
import { Tag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { noteOn } from '../../work/finding-notes.ts'
import { noteWords } from '../../work/note-words.ts'
import { FieldError } from '../../layout/field-error.tsx'

/** What was typed for findings that could not be settled, by the finding's id. */
export type FindingProblems = ReadonlyMap<string, { how: string; reason: string }>

/** A finding with the words that say where it is, in the place of what its sentence leaves open. */
export type PanelFinding = KeptFinding & { where?: string }

/** 確認事項 of a year, each with the choice how it is settled. */
export const FindingsPanel: FC<{
  findings: readonly PanelFinding[]
  /** What the sections say about them, by subject. */
  notes: ReadonlyMap<string, FindingNotes>
  /** Where the form is posted. */
  action: string
  editable: boolean
  today: string
  problems: FindingProblems
  /** What is said above the list, where it is not the whole year's. */
  lead?: string
}> = ({ findings, notes, action, editable, today, problems, lead }) => {
  const words = ja.cycles.findings
  const settled = findings.filter((finding) => finding.settled !== null).length
  return (
    <section class="part" id="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{words.title}</h2>
      {lead !== undefined && <p>{lead}</p>}
      <p>{findings.length === 0 ? words.none : words.counts(findings.length - settled, settled)}</p>
      {findings.length > 0 && (
        <form method="post" action={action}>
          <ul class="plain-list">
            {findings.map((finding) => (
              <li>
                <OneFinding
                  finding={finding}
                  notes={notes.get(finding.subject) ?? {}}
                  editable={editable}
                  today={today}
                  typed={problems.get(finding.id)}
                />
              </li>
            ))}
          </ul>
          {editable && (
            <p class="buttons">
              <button class="button button-outlined" name="act" value="settle">
                {words.submit}
              </button>
            </p>
          )}
        </form>
      )}
    </section>
  )
}

const OneFinding: FC<{
  finding: PanelFinding
  notes: FindingNotes
  editable: boolean
  today: string
  typed: { how: string; reason: string } | undefined
}> = ({ finding, notes, editable, today, typed }) => {
  const words = ja.cycles.findings
  const { settled } = finding
  const { tone, mark } = FINDING_LOOK[finding.severity]
  const said = noteOn(finding, notes)
  const name = `findings[${finding.id}]`
  const how = typed?.how ?? settled?.how ?? ''
  return (
    <div class="row">
      <div class="row-body">
        <p>
          {settled === null ? (
            <Tag tone={tone} mark={mark} word={ja.states.severity[finding.severity]} />
          ) : (
            <Tag
              tone="green"
              mark="check"
              word={words.settledBy(ja.states.settlement[settled.how], settled.by, shortTime(settled.at, today))}
            />
          )}
        </p>
        <p>
          {finding.where !== undefined && <span class="hint">{finding.where} </span>}
          {finding.message}
        </p>
        {said !== null && <p class="said">{ja.findings.section(noteWords(said))}</p>}
        {settled !== null && settled.reason !== '' && <p class="said">{settled.reason}</p>}
        {editable && (
          <fieldset class="choices">
            <legend>{words.how}</legend>
            {SETTLEMENTS.map((word) => (
              <label class="choice">
                <input type="radio" name={`${name}.how`} value={word} checked={how === word} />
                <span>{ja.states.settlement[word]}</span>
              </label>
            ))}
            <div class="field">
              <label for={`${finding.id}-reason`}>{words.reason}</label>
              <input
                type="text"
                id={`${finding.id}-reason`}
                name={`${name}.reason`}
                value={typed?.reason ?? settled?.reason ?? ''}
                aria-describedby={typed === undefined ? undefined : `${finding.id}-error`}
                aria-invalid={typed === undefined ? undefined : 'true'}
              />
              <FieldError
                id={`${finding.id}-error`}
                problem={typed === undefined ? null : (textWords(typed.reason, noteDefect) ?? words.problem)}
              />
            </div>
          </fieldset>
        )}
      </div>
    </div>
  )
}
