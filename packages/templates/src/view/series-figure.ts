import type { EditionSeriesPoint, PrintedValue } from '@torikumi/domain'
import { leftOfAxis } from './left-of-axis.ts'
import { valueCell, type ValueCell } from './value-cell.ts'

/**
 * The bare figure: unit, way of counting and year have places of their own; what else stands before a number (約) stays. A cell of
 * several values shows the one it was read as; the sheet has its text.
 */
export function bareFigure(value: Pick<PrintedValue, 'raw' | 'number' | 'numberText'>, blank: string): ValueCell {
  const printed = valueCell(value.raw, blank)
  const cell = printed.text !== null && value.number !== null ? valueCell(value.numberText, blank) : printed
  if (cell.number === null) return cell
  const prefix = cell.number.prefix.replace('年平均', '').trim()
  const left = leftOfAxis(prefix, cell.number.integer)
  return { ...cell, number: { ...cell.number, prefix, left, unit: '', period: '', periodBelow: false } }
}

/** What a column of figures has room for behind the axis. */
const longestUnit = 3

/** The figure of an earlier year; with its unit where that is another one than the row's. */
export function earlierFigure(point: EditionSeriesPoint | undefined, unit: string): ValueCell {
  if (point === undefined) return valueCell('', '')
  const cell = bareFigure(point, '—')
  const isOther = point.unit !== '' && point.unit !== unit
  if (cell.number === null || !isOther) return cell
  // A long unit would run out of its column: then the cell is a text, which breaks.
  return [...point.unit].length > longestUnit
    ? { ...valueCell('', ''), blank: null, text: `${point.numberText}${point.unit}` }
    : { ...cell, number: { ...cell.number, unit: point.unit } }
}
