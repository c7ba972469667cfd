import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'
import { quoted, textFindings } from '../row-texts.ts'
import { sameTwice } from './same-text.ts'
import { datesBefore, endsInPast } from '../text/past-tense.ts'

/** Next year's text has a sentence in the past tense, or a date in brackets before the year it speaks of (T15). */
export function pastPlan(row: FindingRow, { fiscalYear }: CheckContext): Finding[] {
  return textFindings(row, 'past-plan', 'warning', ({ field, text }) => {
    if (field !== 'nextYear' || sameTwice(row)) return null
    if (endsInPast(text)) return 'に、過去形で終わる文があります。'
    const dates = fiscalYear === undefined ? [] : datesBefore(text, fiscalYear + 1)
    return dates.length === 0 ? null : `に、それより前の日付${quoted(dates)}があります。`
  })
}
