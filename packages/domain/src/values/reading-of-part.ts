import { shiftDecimal } from './decimal.ts'
import type { Surroundings } from './around/surroundings.ts'
import type { Part } from './grammar/part.ts'
import { printPart } from './print-part.ts'
import type { Figure } from './tokens/token.ts'
import { emptyReading, type Qualitative, type ReadingAggregation, type ValueReading } from './value-reading.ts'

/** The reading of one value, with what its surroundings fill in. Count, list and confidence are the cell's, not the value's. */
export const readingOfPart = (part: Part, around: Surroundings): ValueReading => {
  const { figure } = part
  const time = part.time ?? around.time
  const common: ValueReading = {
    ...emptyReading,
    comparator: part.missing === 'none' ? part.comparator : null,
    qualitative: qualitativeOf(part),
    missingReason: missingOf(part, around),
    periodStart: time?.start ?? null,
    periodEnd: time?.end ?? null,
    timeKind: time?.timeKind ?? null,
    dateIso: time?.dateIso ?? null,
    valueCount: 1,
    allValues: printPart(part, around.scaleText + around.unit),
  }
  const aggregation = aggregationOf(part, around)
  const spanYears = part.spanYears ?? (aggregation === around.aggregation ? around.spanYears : null)
  if (figure === null) return { ...common, aggregation, spanYears }
  return { ...common, ...amountOf(figure, around), comparator: comparatorOf(part), aggregation, spanYears }
}

/** Number, unit and scale. A figure that prints its unit or scale has both; a bare one takes the column's. */
const amountOf = (
  figure: Figure,
  around: Surroundings,
): Pick<ValueReading, 'number' | 'denominator' | 'unit' | 'scale' | 'valueInBaseUnit'> => {
  const unit = figure.unit === '' ? around.unit : figure.unit
  const isBare = figure.unit === '' && figure.scaleText === ''
  const exponent = isBare && unit !== '%' && unit !== '‰' ? (around.exponent ?? 0) : figure.exponent
  const number = figure.sign === '-' ? `-${figure.digits}` : figure.digits
  return {
    number,
    denominator: figure.denominator,
    unit,
    scale: 10 ** exponent,
    valueInBaseUnit: shiftDecimal(number, exponent),
  }
}

const comparatorOf = (part: Part): ValueReading['comparator'] => part.comparator ?? (part.upper === null ? '=' : '>=')

/** A dash in a column whose head gives the reason has that reason; the cell's own words come first. */
const missingOf = (part: Part, around: Surroundings): Part['missing'] =>
  part.missing === 'not-measured' && /^[-—…‥.]+$/.test(part.word) && around.missing !== 'none'
    ? around.missing
    : part.missing

/** A goal that is compared with today's figure from above is to keep it at least: 現状値以上, 前年度以上. */
const ownFigures = /^(?:現状|現況|現在|基準|策定時|計画策定時|当初|初期|前年|昨年|前回|直近|従前|現行|平年|現計画)/

const qualitativeOf = (part: Part): Qualitative => {
  if (part.qualitative !== 'none' || part.figure !== null) return part.qualitative
  return part.comparator === '>=' && ownFigures.test(part.reference) ? 'maintain' : 'none'
}

/** Percentages and other ratios are not added up over the years they are measured in. */
const ratioUnits = new Set(['%', '‰', 'ポイント', '倍', '割', '点', '位', '%ポイント'])

const aggregationOf = (part: Part, around: Surroundings): ReadingAggregation => {
  if (part.aggregation !== 'none') return part.aggregation
  const addsUp = part.spanYears !== null || part.spansYears
  if (addsUp && part.figure !== null && !ratioUnits.has(part.figure.unit)) return 'cumulative'
  return around.aggregation
}
