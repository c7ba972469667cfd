import { type LeftOfAxis, leftOfAxis } from './left-of-axis.ts'
import { textWidth } from './text-width.ts'

/**
 * A value cell as it is set. Exactly one form is given; the parts of `number`, joined, are the raw text again: nothing is changed
 * for display.
 */
export interface ValueCell {
  number: NumberParts | null
  /** A dash of any kind, centred on the axis. */
  dash: string | null
  /** One word in place of a number (維持). */
  word: string | null
  /** Anything else: small text, broken at its spaces only. */
  text: string | null
  /** The city's words where the section gave nothing. */
  blank: string | null
}

/** The parts around the axis: `prefix` and `integer` end on it, the rest begins at it. */
export interface NumberParts {
  prefix: string
  integer: string
  fraction: string
  unit: string
  /** With its brackets and the space before them. */
  period: string
  left: LeftOfAxis
  /** True where the number is so wide that it begins at the cell's edge, without an axis. */
  wide: boolean
  /** True where the row's periods stand on a second line. */
  periodBelow: boolean
}

const none: ValueCell = { number: null, dash: null, word: null, text: null, blank: null }
const numberCell =
  /^([^\d０-９()（）]*?)([-－−△▲]?[\d０-９][\d０-９,，]*)([.．][\d０-９]+)?([^\d０-９()（）]*?)(\s*[(（][^()（）]*[)）])?$/u
const dashes = /^[-‐‑–—―－−ー]+$/u

/** Splits a raw cell for display. `blank` is printed, in grey, where the cell is empty. */
export function valueCell(raw: string, blank: string): ValueCell {
  const cell = raw.trim()
  if (cell === '') return { ...none, blank }
  if (dashes.test(cell)) return { ...none, dash: raw }
  const match = numberCell.exec(raw)
  if (match !== null) {
    const [, prefix = '', integer = '', fraction = '', unit = '', period = ''] = match
    const left = leftOfAxis(prefix, integer)
    const parts = { prefix, integer, fraction, unit, period, left, wide: false, periodBelow: false }
    const wide = beforeAxis(parts) > roomBeforeAxis
    const fits = beforeAxis(parts) + afterAxis({ ...parts, period: '' }) <= roomInCell
    return isSettable(parts) && (!wide || fits) ? { ...none, number: { ...parts, wide } } : { ...none, text: raw }
  }
  return /^\S{1,4}$/u.test(cell) && !/\d/u.test(cell) ? { ...none, word: raw } : { ...none, text: raw }
}

/** Millimetres a unit and a period may take; what is longer is an account, is set as small text and broken anywhere. */
const longestUnit = 15
const longestPeriod = 26

const isSettable = ({ fraction, unit, period }: NumberParts): boolean =>
  textWidth(fraction, 11) + textWidth(unit, 8) <= longestUnit && textWidth(period, 7.5) <= longestPeriod

/** Millimetres to the left of the axis that a number may use before it would touch the column before it. */
const roomBeforeAxis = 14.5
/** Millimetres a wide number may take with its unit, in the narrowest column. */
const roomInCell = 26

/** The width of what stands before the axis, in millimetres. */
export const beforeAxis = (parts: NumberParts): number => textWidth(parts.prefix, 8) + textWidth(parts.integer, 11)

/** The width of what stands after the axis on one line, in millimetres. */
export const afterAxis = (parts: NumberParts): number =>
  textWidth(parts.fraction, 11) + textWidth(parts.unit, 8) + textWidth(parts.period, 7.5)
