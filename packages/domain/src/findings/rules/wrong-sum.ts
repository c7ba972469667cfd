import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'
import { textFindings } from '../row-texts.ts'
import { wrongTotals } from '../text/sums.ts'

/** A total that is not the sum of the figures before it in its sentence; money across 円, 千円, 万円 (T22). */
export function wrongSum(row: FindingRow): Finding[] {
  return textFindings(row, 'wrong-sum', 'warning', ({ text }) => {
    const [first] = wrongTotals(text)
    return first === undefined
      ? null
      : `に合計${first.printed}${first.unit}とありますが、その前の数を足すと${first.sum}${first.unit}です。`
  })
}
