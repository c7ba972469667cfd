import { readValue } from '../../values/index.ts'
import type { CheckContext } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import { type PlainFigure, figuresOf, plainFigure } from '../read-cells.ts'
import type { FindingRow } from '../row.ts'
import { isOffByScale } from '../scales.ts'

/** From this factor on a figure is asked about. */
const JUMP = 2.5
/** Counts below this move by such factors by chance: one more case makes 1 to 3. */
const SMALL = 10

/**
 * A figure that is 2.5 times last year's or more, a 2.5th of it or less, of the other sign, or off by a scale. Without last
 * year's figure it is compared with 現状値. An indicator that accumulates is not looked at.
 */
export function valueJump(row: FindingRow, context: CheckContext): Finding[] {
  const figures = figuresOf(row, context)
  if (figures === null) return []
  const { now, before } = figures
  const beside = accumulates(row) ? null : (before ?? baselineOf(row, context))
  if (beside === null) return []
  const said = jump(now, beside)
  if (said === null) return []
  const message = `「${row.name}」の年度末値「${now.raw}」は、${before === null ? '現状値' : '前年度'}の「${beside.raw}」${said}`
  return [{ rule: 'value-jump', severity: 'warning', subject: row.subject, field: 'raw', message }]
}

const baselineOf = (row: FindingRow, context: CheckContext): PlainFigure | null =>
  row.definition === undefined ? null : plainFigure(row.definition.baselineRaw, row, context)

/** A sum over years grows by its nature, and 現状値 is counted otherwise. */
const accumulates = ({ definition }: FindingRow): boolean =>
  definition?.aggregation === 'cumulative' || readValue(definition?.targetRaw ?? '').aggregation === 'cumulative'

function jump(now: PlainFigure, beside: PlainFigure): string | null {
  if (now.value === 0 || beside.value === 0) return null
  if (Math.sign(now.value) !== Math.sign(beside.value)) return 'と正負が逆です。符号を確かめてください。'
  const [more, less] = [Math.abs(now.value), Math.abs(beside.value)].sort((a, b) => b - a)
  if (more === undefined || less === undefined) return null
  const factor = more / less
  const isScale = isOffByScale(more, less)
  if (factor < JUMP || (more < SMALL && !isScale && Number.isInteger(more) && Number.isInteger(less))) return null
  if (isScale) return 'と桁が違います。単位を確かめてください。'
  const times = factor.toLocaleString('en-US', { maximumFractionDigits: 1 })
  return Math.abs(now.value) > Math.abs(beside.value)
    ? `の約${times}倍です。値と単位を確かめてください。`
    : `の約${times}分の1です。値と単位を確かめてください。`
}
