import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import { figuresOf } from '../read-cells.ts'
import type { FindingRow } from '../row.ts'

/** A sum over years (累計) is below what it was a year ago. It can be where cases were taken back, so a warning. */
export function belowAccumulation(row: FindingRow, context: CheckContext): Finding[] {
  const figures = figuresOf(row, context)
  if (figures === null || figures.before === null) return []
  const { now, before } = figures
  const accumulates =
    row.definition?.aggregation === 'cumulative' ||
    (now.reading.aggregation === 'cumulative' && before.reading.aggregation === 'cumulative')
  if (!accumulates || now.value >= before.value) return []
  const message = `「${row.name}」は累計ですが、年度末値「${now.raw}」が前年度の「${before.raw}」を下回っています。`
  return [{ rule: 'below-accumulation', severity: 'warning', subject: row.subject, field: 'raw', message }]
}
