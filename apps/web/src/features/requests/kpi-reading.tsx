import type { AskedIndicatorRow, RequestHead } from '@torikumi/database'
import type { FC } from 'hono/jsx'
import { Mark } from '../../layout/marks.tsx'
import { JudgementTag } from '../../layout/tag.tsx'
import { ja } from '../../messages/ja.ts'
import { judgeRow } from '../../work/judge-row.ts'
import { readingWords } from '../../work/reading-words.ts'
import { fieldId } from './field-parts.tsx'
import type { RowView } from './row-view.ts'

/** Below the value: what it was read as, how it will be printed, how it would be judged (案). */
export const KpiReading: FC<{ view: RowView; row: AskedIndicatorRow; cycle: RequestHead['cycle']; today: string }> = (
  props,
) => {
  const { view, row, cycle, today } = props
  const { answer } = view
  if (answer.kind !== 'indicator') return null
  const judged = judgeRow(row, answer, view.lastYear, cycle, today)
  const read = readingWords(answer, judged, today)
  return (
    <dl class="reading" id={`${fieldId(row.id, 'raw')}-reading`}>
      {read !== null && (
        <div>
          <dt>{ja.answers.reading}</dt>
          <dd class={read.isRefused ? 'not-read' : undefined}>
            {read.isRefused && <Mark name="alarm" />} {read.words}
          </dd>
        </div>
      )}
      <div>
        <dt>{ja.answers.printed}</dt>
        <dd>{answer.raw === '' ? ja.answers.printedNothing : <span class="printed">{answer.raw}</span>}</dd>
      </div>
      <div>
        <dt>{ja.answers.judgement}</dt>
        <dd>
          {read === null ? (
            ja.answers.noJudgementYet
          ) : (
            <>
              <JudgementTag mark={judged.kpi.judged.mark} word={judged.kpi.judged.word} /> {judged.kpi.judged.reason}
            </>
          )}
        </dd>
      </div>
    </dl>
  )
}
