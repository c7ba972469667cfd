import type { MissingReason } from '../missing-reason.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { Time } from '../tokens/token.ts'
import type { ReadingAggregation } from '../value-reading.ts'
import { aggregationAround, missingAround, spanAround, timeAround } from './said-around.ts'
import { bracketUnit, noUnit, scaleColumn, unitColumn, type UnitAround } from './unit-around.ts'

/** What the surroundings of a cell say, for what the cell leaves open. */
export type Surroundings = {
  unit: string
  /** Power of ten of the printed scale; null where none is named. */
  exponent: number | null
  scaleText: string
  aggregation: ReadingAggregation
  spanYears: number | null
  time: Time | null
  missing: MissingReason
}

const remembered = new Map<string, Surroundings>()
const mostRemembered = 500

/** Reads the surroundings once per distinct context: a table repeats its heads in every row. */
export const surroundingsOf = (context: ReadingContext): Surroundings => {
  const key = JSON.stringify(context)
  const known = remembered.get(key)
  if (known !== undefined) return known
  const read = readSurroundings(context)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, read)
  return read
}

/** Nearest first: the unit column, a scale or aggregation column, the column's head, the indicator's name. */
const readSurroundings = (context: ReadingContext): Surroundings => {
  const own = unitColumn(context.unit)
  const scale = scaleColumn(context.scale)
  const head = bracketUnit(context.columnHeader)
  const name = bracketUnit(context.indicatorName)
  const unit = firstOf([own, scale, head, name], (read) => read.unit !== '')
  const scaled = firstOf([own, scale, head, name], (read) => read.exponent !== null)
  const sayings = [context.aggregation, context.columnHeader, context.indicatorName]
  return {
    unit: unit.unit,
    exponent: scaled.exponent,
    scaleText: scaled.scaleText,
    aggregation:
      [own.aggregation, ...sayings.map(aggregationAround), head.aggregation, name.aggregation].find(
        (said) => said !== 'none',
      ) ?? 'none',
    spanYears: sayings.map(spanAround).find((years) => years !== null) ?? null,
    time: timeAround(context.columnHeader, context.fiscalYear),
    missing: missingAround(context.columnHeader),
  }
}

const firstOf = (reads: readonly UnitAround[], holds: (read: UnitAround) => boolean): UnitAround =>
  reads.find(holds) ?? noUnit
