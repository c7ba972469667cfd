import { readValue } from '../values/read-value.ts'
import { movePoint, splitUnit } from './exact-decimal.ts'

/**
 * The figure of a printed cell as an exact decimal in a unit (2.8億円 in 千円 is '280000'); null where the cell holds none, more
 * than one, or one that is not plain: 約, 以上, a fraction, a reading that is not sure, or something else counted.
 */
export function plainFigure(raw: string, unit: string): string | null {
  const reading = readValue(raw, { unit })
  const { exponent, counted } = splitUnit(unit)
  const isPlain =
    reading.confidence === 'sure' &&
    reading.valueCount === 1 &&
    reading.comparator === '=' &&
    reading.denominator === null &&
    reading.unit === counted
  if (!isPlain || reading.number === null || reading.scale === null) return null
  // Every scale is a power of ten; moving the printed figure keeps its decimals (8.40).
  return movePoint(reading.number, String(reading.scale).length - 1 - exponent)
}
