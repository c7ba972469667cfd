import type { EditionSummary } from '@torikumi/database'
import { type CyclePhase, longDateName, noteDefect, tokyoTimeOf } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { shortTime } from '../../format/dates.ts'
import { textWords } from '../../format/text-words.ts'
import { ActForm } from '../../layout/act-form.tsx'
import { ja } from '../../messages/ja.ts'
import { LabelledField } from './labelled-field.tsx'

/** A form of the panel that could not be taken: what was typed. */
export interface HourProblem {
  publishAt?: string
  takeBackReason?: string
}

/** When a candidate becomes public, and the ways to change that before it does: another hour of its day, or taking it back. */
export const HourPanel: FC<{
  edition: EditionSummary
  phase: CyclePhase
  action: string
  decisionId: string
  today: string
  problem: HourProblem
}> = ({ edition, phase, action, decisionId, today, problem }) => {
  if (phase !== 'deciding' && phase !== 'scheduled') return null
  const words = ja.corrections.hour
  const { publishAt } = edition
  return (
    <section class="part" aria-labelledby="hour-title">
      <h2 id="hour-title">{words.title}</h2>
      <p>{publishAt === null ? words.atOnce : words.at(shortTime(publishAt, today))}</p>
      <details class="fold" open={problem.publishAt !== undefined}>
        <summary>{words.change}</summary>
        <ActForm action={action} decisionId={decisionId} act="schedule" word={words.change}>
          <p>{words.changeLead(longDateName(edition.publishOn))}</p>
          <LabelledField
            label={ja.corrections.candidate.publishAt}
            name="publishAt"
            value={problem.publishAt ?? (publishAt === null ? '' : tokyoTimeOf(publishAt))}
            hint={ja.corrections.candidate.publishAtHint}
            problem={problem.publishAt === undefined ? undefined : ja.corrections.candidate.problem.time}
            attributes={{ autocomplete: 'off' }}
          />
        </ActForm>
      </details>
      <details class="fold" open={problem.takeBackReason !== undefined}>
        <summary>{words.takeBackTitle}</summary>
        <ActForm action={action} decisionId={decisionId} act="take-back" word={words.takeBack}>
          <p>{words.takeBackLead}</p>
          <LabelledField
            label={words.takeBackReason}
            name="takeBackReason"
            value={problem.takeBackReason ?? ''}
            hint={ja.shell.disclosure}
            problem={
              problem.takeBackReason === undefined
                ? undefined
                : (textWords(problem.takeBackReason, noteDefect) ?? words.takeBackProblem)
            }
            rows={2}
          />
        </ActForm>
      </details>
    </section>
  )
}
