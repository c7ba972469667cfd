import type { RenewedJudgement } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { Banner } from '../../layout/banner.tsx'
import { JudgementTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { ChangeForm } from '../judgements/change-form.tsx'
import type { TypedChange } from '../judgements/form.ts'
import { judgedIndicator } from '../judgements/judged-indicator.ts'
import { OverrideWords } from '../judgements/override-words.tsx'
import { ChangeProblems } from '../judgements/problems.tsx'
import type { CorrectionState } from './correction-state.ts'

interface RenewedProps {
  state: Pick<CorrectionState, 'cycle' | 'correction' | 'renewed'>
  today: string
  typed: TypedChange | null
}

/** Indicators whose published judgement a person had made: theirs, the rule set's of the new value, and the choice between the two. */
export const RenewedJudgements: FC<RenewedProps> = ({ state, today, typed }) => {
  const { correction, renewed } = state
  if (renewed.length === 0) return null
  const words = ja.judgements.renewed
  return (
    <section class="part" id="judgements" aria-labelledby="judgements-title" tabindex={-1}>
      <h2 id="judgements-title">{words.title}</h2>
      <p>{correction.phase === 'checking' ? words.lead : words.leadDone}</p>
      {typed !== null && <ChangeProblems typed={typed} />}
      {renewed.map((row) => (
        <Renewed row={row} state={state} today={today} typed={typed?.indicator === row.indicator ? typed : null} />
      ))}
    </section>
  )
}

/** What stands against a candidate: indicators of which nobody has said how their new value is judged. */
export const UnjudgedNote: FC<Pick<RenewedProps, 'state'>> = ({ state }) => {
  const open = state.renewed.filter(({ said }) => said === null)
  if (open.length === 0) return null
  return (
    <Banner tone="information" title={ja.judgements.renewed.open(open.map(({ name }) => name).join('、'))}>
      <p>
        <a href="#judgements">{ja.judgements.renewed.toChoose}</a>
      </p>
    </Banner>
  )
}

const Renewed: FC<RenewedProps & { row: RenewedJudgement }> = ({ row, state, today, typed }) => {
  const { cycle, correction } = state
  const words = ja.judgements.renewed
  const { judged } = judgedIndicator(row, cycle, today)
  const then = judgedIndicator({ ...row, answer: row.before }, cycle, today).judged
  const { indicator, lapsed, override, said } = row
  return (
    <article class="row" id={`row-${indicator}`}>
      <div class="row-head">
        <h3>
          <span class="row-label">{row.code}</span>
          {row.name}
        </h3>
        <span class="row-tags">{row.section}</span>
      </div>
      <div class="row-body">
        <dl class="fields">
          <div>
            <dt>{words.fields.publishedValue}</dt>
            <dd>{valueWords(row.before)}</dd>
          </div>
          {lapsed !== null && (
            <div>
              <dt>{words.fields.publishedJudgement}</dt>
              <dd>
                <OverrideWords override={lapsed} today={today} /> <span class="hint">{words.ruledThen(then.word)}</span>
              </dd>
            </div>
          )}
          <div>
            <dt>{words.fields.newValue}</dt>
            <dd>{valueWords(row.answer)}</dd>
          </div>
          <div>
            <dt>{words.fields.ruled}</dt>
            <dd>
              <JudgementTag mark={judged.mark} word={judged.word} /> {judged.reason}
            </dd>
          </div>
          <div>
            <dt>{words.fields.decision}</dt>
            <dd>
              <Said row={row} today={today} />
            </dd>
          </div>
        </dl>
        {correction.phase === 'checking' && (
          <ChangeForm
            row={row}
            cycle={cycle}
            typed={typed}
            ruled={judged.word}
            action={paths.correctionJudgements(cycle.fiscalYear, correction.number)}
            start={(override ?? (said === null ? lapsed : null))?.judgement ?? null}
            words={said === null ? words.choose : words.chooseAgain}
            isOwed={said === null}
          />
        )}
      </div>
    </article>
  )
}

const Said: FC<{ row: RenewedJudgement; today: string }> = ({ row: { override, said }, today }) => {
  if (override !== null) return <OverrideWords override={override} today={today} />
  const words = ja.judgements.renewed
  if (said === null) return <strong>{words.notYet}</strong>
  return (
    <>
      {words.byRuleSet} <span class="hint">{ja.judgements.madeBy(said.by, shortTime(said.at, today))}</span>
    </>
  )
}

function valueWords({ raw, reason }: RenewedJudgement['answer']): string {
  return raw === '' ? ja.states.reason[reason] : raw
}
