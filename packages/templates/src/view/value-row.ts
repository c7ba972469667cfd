import type { KpiColumn } from '@torikumi/domain'
import { textWidth } from './text-width.ts'
import { afterAxis, beforeAxis, type NumberParts, type ValueCell } from './value-cell.ts'

/** The values of one KPI in printed order, laid out together; `cell` is null for the judgement, which is no value. */
export interface ValueRow {
  cells: PlacedCell[]
  /** Height of the values in millimetres. */
  height: number
}

export interface PlacedCell {
  column: KpiColumn
  cell: ValueCell | null
}

/** The columns of the KPI table: their width and the axis in them, in millimetres; `air` stays free before the next text. */
const widths: Readonly<Record<KpiColumn, number>> = { baseline: 30, actual: 30, target: 27, judgement: 27 }
const [axis, air] = [11.5, 1.5]

/**
 * If the period of one value does not fit between its axis and the next column's text, all periods of the row go to a second line, so that
 * a row is read in one way. `status` (速報) follows the actual on its line.
 */
export function valueRow(cells: readonly PlacedCell[], status = ''): ValueRow {
  const room = (column: KpiColumn): number => widths[column] - (column === 'actual' ? statusWidth(status) : 0)
  const below = cells.some(({ column, cell }, index) => reaches(cell, room(column), startOf(cells[index + 1]?.cell)))
  const placed = cells.map(({ column, cell }) => ({ column, cell: withPeriod(cell, below) }))
  const heights = placed.map(
    ({ column, cell }) => heightOf(cell) + statusBelow(cell, column === 'actual' ? status : ''),
  )
  return { cells: placed, height: Math.max(0, ...heights) }
}

const statusWidth = (status: string): number => (status === '' ? 0 : textWidth(status, 7.5) + 1.2)

const reaches = (cell: ValueCell | null, column: number, next: number): boolean =>
  cell !== null && cell.number !== null && endOfNumber(cell.number) + afterAxis(cell.number) + air > column + next

const endOfNumber = (number: NumberParts): number => (number.wide ? beforeAxis(number) : axis)

/** Where a cell's text begins, from its left edge. */
const startOf = (cell: ValueCell | null | undefined): number =>
  cell?.number == null ? 0 : Math.max(0, endOfNumber(cell.number) - beforeAxis(cell.number))

const withPeriod = (cell: ValueCell | null, below: boolean): ValueCell | null =>
  cell?.number == null ? cell : { ...cell, number: { ...cell.number, periodBelow: below && cell.number.period !== '' } }

const [valueLine, periodLine, textLine, statusLine, textColumn] = [5.5, 4, 4.2, 5.4, 29]

function heightOf(cell: ValueCell | null): number {
  if (cell === null) return 0
  if (cell.text !== null) return linesOf(cell.text) * textLine
  return cell.number?.periodBelow === true ? valueLine + periodLine : valueLine
}

/** A status begins a line of its own after what is a block: a text, or a number whose period stands below it. */
const statusBelow = (cell: ValueCell | null, status: string): number =>
  status !== '' && cell !== null && (cell.text !== null || cell.number?.periodBelow === true) ? statusLine : 0

/** Lines of a small text that is broken at its spaces, and anywhere where a piece is longer than a line. */
function linesOf(text: string): number {
  let [lines, used] = [1, 0]
  for (const part of text.trim().split(/\s+/u)) {
    const width = textWidth(used === 0 ? part : ` ${part}`, 8)
    if (used > 0 && used + width > textColumn) [lines, used] = [lines + 1, 0]
    used += textWidth(used === 0 ? part : ` ${part}`, 8)
    const further = Math.ceil(used / textColumn) - 1
    if (further > 0) [lines, used] = [lines + further, used - further * textColumn]
  }
  return lines
}
