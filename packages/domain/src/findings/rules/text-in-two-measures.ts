import type { FindingRow } from '../row.ts'
import { type RowText, textsOf } from '../row-texts.ts'
import { SHORTEST_ACCOUNT } from '../text/account.ts'
import type { PlacedFinding } from '../year-rule.ts'

/** An account or a plan stands in another measure too, letter for letter (T14); named where it is met again. */
export function textInTwoMeasures(rows: readonly FindingRow[]): PlacedFinding[] {
  const seen = new Map<string, { row: FindingRow; text: RowText }>()
  return rows.flatMap((row, at) =>
    textsOf(row).flatMap((text) => {
      if ((text.field !== 'thisYear' && text.field !== 'nextYear') || text.text.length < SHORTEST_ACCOUNT) return []
      const first = seen.get(text.text)
      if (first === undefined) seen.set(text.text, { row, text })
      if (first === undefined || first.row.measure === row.measure) return []
      const message = `「${row.name}」の${text.called}が、別の施策${first.row.measure}の「${first.row.name}」の${first.text.called}と同じ文です。`
      const { subject } = row
      return [
        { at, finding: { rule: 'text-in-two-measures', severity: 'warning', subject, field: text.field, message } },
      ]
    }),
  )
}
