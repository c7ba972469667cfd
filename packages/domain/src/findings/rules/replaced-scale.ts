import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import { figuresOf, plainFigure } from '../read-cells.ts'
import type { FindingRow } from '../row.ts'
import { isOffByScale } from '../scales.ts'

/**
 * The new figure of a published row is the published one by 100, 1,000, 10,000 or 1,000,000: a slip, or the mending of one. Also of
 * sums over years, which `value-jump` leaves alone.
 */
export function replacedScale(row: FindingRow, context: CheckContext): Finding[] {
  const { replaces } = row
  if (replaces?.kind !== 'indicator' || replaces.reason !== 'none') return []
  const now = figuresOf(row, context)?.now ?? null
  const before = plainFigure(replaces.raw, row, context)
  if (now === null || before === null || now.value === 0 || before.value === 0) return []
  if (!isOffByScale(Math.abs(now.value), Math.abs(before.value))) return []
  const message = `「${row.name}」の新しい年度末値「${now.raw}」は、公表した「${before.raw}」と桁が違います。単位を確かめてください。`
  return [{ rule: 'replaced-scale', severity: 'warning', subject: row.subject, field: 'raw', message }]
}
