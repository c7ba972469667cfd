import type { Cycle, DecidedIndicator } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { JudgementTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { paths } from '../../paths.ts'
import { ChangeForm } from './change-form.tsx'
import type { TypedChange } from './form.ts'
import { judgedIndicator } from './judged-indicator.ts'
import { OverrideWords } from './override-words.tsx'

interface RowProps {
  row: DecidedIndicator
  cycle: Cycle
  today: string
  editable: boolean
  typed: TypedChange | null
}

/** One indicator: value, the rule set's judgement and sentence, a person's in its place, and the form that changes it. */
export const JudgementRow: FC<RowProps> = ({ row, cycle, today, editable, typed }) => {
  const { judged, actual } = judgedIndicator(row, cycle, today)
  return (
    <article class="row" id={`row-${row.indicator}`}>
      <div class="row-head">
        <h2>
          <span class="row-label">{row.code}</span>
          {row.name}
        </h2>
        <span class="row-tags">{row.section}</span>
      </div>
      <div class="row-body">
        <dl class="fields">
          <div>
            <dt>{ja.answers.fields['raw']}</dt>
            <dd>{row.answer.raw === '' ? ja.states.reason[actual.reason] : row.answer.raw}</dd>
          </div>
          <div>
            <dt>{ja.judgements.ruled}</dt>
            <dd>
              <JudgementTag mark={judged.mark} word={judged.word} /> {judged.reason}
            </dd>
          </div>
          {row.override !== null && (
            <div>
              <dt>{ja.judgements.changed}</dt>
              <dd>
                <OverrideWords override={row.override} today={today} />
              </dd>
            </div>
          )}
          {row.lapsed !== null && (
            <div>
              <dt>{ja.judgements.lapsed}</dt>
              <dd>{ja.judgements.lapsedWords(row.lapsed.judgement.word, row.lapsed.judgement.reason)}</dd>
            </div>
          )}
        </dl>
        {editable && (
          <ChangeForm
            row={row}
            cycle={cycle}
            typed={typed}
            ruled={judged.word}
            action={paths.judgements(cycle.fiscalYear)}
            start={row.override?.judgement ?? null}
            words={row.override === null ? ja.judgements.first : ja.judgements.again}
          />
        )}
      </div>
    </article>
  )
}
