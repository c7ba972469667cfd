import { type EditionSeriesPoint, fiscalYearName } from '@torikumi/domain'
import type { FC } from 'hono/jsx'
import { ja } from '../../messages/ja.ts'

/** これまでの値: the published figures of earlier years, oldest first; where two may not be compared, a line says why. */
export const SeriesList: FC<{ series: readonly EditionSeriesPoint[]; today: string }> = ({ series, today }) => {
  if (series.length === 0) return null
  return (
    <details class="fold series-list">
      <summary>{ja.answers.series(series.length)}</summary>
      <ol class="plain-list">
        {series.map(({ fiscalYear, raw, word, breakAfter }) => (
          <>
            <li>
              {fiscalYearName(fiscalYear, today)}：<span class="printed">{raw === '' ? ja.answers.noValue : raw}</span>{' '}
              {word !== '' && <span class="hint">{word}</span>}
            </li>
            {breakAfter !== null && <li class="series-break">{ja.answers.seriesBreak(breakAfter.note)}</li>}
          </>
        ))}
      </ol>
    </details>
  )
}
