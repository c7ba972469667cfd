import { textWidth } from './text-width.ts'
import { afterAxis, beforeAxis, type NumberParts, type ValueCell } from './value-cell.ts'

/** 現状値, 年度末値 and 目標値 of one KPI, laid out together. */
export interface ValueRow {
  baseline: ValueCell
  actual: ValueCell
  target: ValueCell
  /** Height of the values in millimetres. */
  height: number
}

/** The columns of the KPI table: their width and the axis in them, in millimetres; `air` stays free before the next text. */
const [columns, axis, air] = [{ baseline: 30, actual: 30, target: 27 }, 11.5, 1.5]

/**
 * If the period of one value does not fit between its axis and the next column's text, all periods of the row go to a second line, so that
 * a row is read in one way. `status` (速報) follows the actual on its line.
 */
export function valueRow(baseline: ValueCell, actual: ValueCell, target: ValueCell, status = ''): ValueRow {
  const below =
    reaches(baseline, columns.baseline, startOf(actual)) ||
    reaches(actual, columns.actual - statusWidth(status), startOf(target)) ||
    reaches(target, columns.target, 0)
  const cells = [baseline, actual, target].map((cell) => withPeriod(cell, below))
  return {
    baseline: withPeriod(baseline, below),
    actual: withPeriod(actual, below),
    target: withPeriod(target, below),
    height: Math.max(...cells.map(heightOf)),
  }
}

const statusWidth = (status: string): number => (status === '' ? 0 : textWidth(status, 7.5) + 1.2)

const reaches = (cell: ValueCell, column: number, next: number): boolean =>
  cell.number !== null && endOfNumber(cell.number) + afterAxis(cell.number) + air > column + next

const endOfNumber = (number: NumberParts): number => (number.wide ? beforeAxis(number) : axis)

/** Where a cell's text begins, from its left edge. */
const startOf = (cell: ValueCell): number =>
  cell.number === null ? 0 : Math.max(0, endOfNumber(cell.number) - beforeAxis(cell.number))

const withPeriod = (cell: ValueCell, below: boolean): ValueCell =>
  cell.number === null ? cell : { ...cell, number: { ...cell.number, periodBelow: below && cell.number.period !== '' } }

const [valueLine, periodLine, textLine, textColumn] = [5.5, 4, 4.2, 29]

function heightOf(cell: ValueCell): number {
  if (cell.text !== null) return linesOf(cell.text) * textLine
  return cell.number?.periodBelow === true ? valueLine + periodLine : valueLine
}

/** Lines of a small text that is broken at its spaces only. */
function linesOf(text: string): number {
  let [lines, used] = [1, 0]
  for (const part of text.trim().split(/\s+/u)) {
    const width = textWidth(used === 0 ? part : ` ${part}`, 8)
    if (used > 0 && used + width > textColumn) [lines, used] = [lines + 1, 0]
    used += textWidth(used === 0 ? part : ` ${part}`, 8)
  }
  return lines
}
