import { type ValueReading, readValue } from '../values/index.ts'
import type { CheckContext } from './check-context.ts'
import type { FindingRow } from './row.ts'

/** A cell with one plain figure: in the base unit (2.4億円 is 240,000,000), and its unit as printed or declared. */
export interface PlainFigure {
  raw: string
  value: number
  /** As the cell prints it; empty where it prints none. */
  printedUnit: string
  reading: ValueReading
}

/** The one figure of a cell; null where there is none, where there are several, or where it can be read in two ways. */
export function plainFigure(raw: string, row: FindingRow, { fiscalYear }: CheckContext): PlainFigure | null {
  const year = fiscalYear === undefined ? {} : { fiscalYear }
  const unit = row.definition?.unit ?? ''
  const reading = readValue(raw, unit === '' ? year : { ...year, unit })
  if (reading.confidence !== 'sure' || reading.valueInBaseUnit === null || reading.valueCount !== 1) return null
  if (reading.denominator !== null) return null
  const printedUnit = unit === '' ? reading.unit : readValue(raw, year).unit
  return { raw, value: Number(reading.valueInBaseUnit), printedUnit, reading }
}

/** The year's figure and last year's, where each is plain. */
export function figuresOf(
  row: FindingRow,
  context: CheckContext,
): { now: PlainFigure; before: PlainFigure | null } | null {
  const { answer, lastYear } = row
  if (answer.kind !== 'indicator' || answer.reason !== 'none') return null
  const now = plainFigure(answer.raw, row, context)
  if (now === null) return null
  const hasBefore = lastYear?.kind === 'indicator' && lastYear.reason === 'none'
  return { now, before: hasBefore ? plainFigure(lastYear.raw, row, context) : null }
}
