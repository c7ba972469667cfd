import type { DatedFigure } from '../judgement/index.ts'
import { type ReadingContext, type ValueReading, readEachValue, readValue } from '../values/index.ts'
import type { PrintedValue } from './edition-data.ts'
import { readingPeriod } from './reading-period.ts'

/** A value cell as an edition prints it, and the figure in it that is judged. */
export interface CellFigure {
  printed: PrintedValue
  /** In the definition's unit, so that 1,500,000人 can stand beside 148万人; `printed` is the whole text where there is no number. */
  judged: DatedFigure
  reading: ValueReading
}

/**
 * Reads a cell of an indicator whose unit is `context.unit`. Where the cell lists years (平成28年度 1社 平成29年度 1社) the value of
 * `year` counts, else its first. `inherited` is its period where it names none.
 */
export function cellFigure(raw: string, context: ReadingContext, inherited: string, year: number | null): CellFigure {
  const isOfYear = ({ number, periodStart, periodEnd }: ValueReading): boolean =>
    number !== null && periodStart === year && periodEnd === year
  const ofYear = year === null ? undefined : readEachValue(raw, context).find(isOfYear)
  const reading = ofYear ?? readValue(raw, context)
  const number = reading.number === null ? null : Number(reading.number)
  const printed: PrintedValue = {
    raw,
    number,
    numberText: reading.number ?? '',
    period: number === null && raw !== '' ? inherited : readingPeriod(reading, raw) || inherited,
  }
  return { printed, judged: judgedFigure(printed, reading, scaleOf(context.unit ?? '')), reading }
}

function judgedFigure(printed: PrintedValue, reading: ValueReading, scale: number): DatedFigure {
  const { number, numberText, raw, period } = printed
  if (number === null) return { number, printed: raw, period }
  if (reading.scale === scale) return { number, printed: numberText, period }
  return { number: Number(reading.valueInBaseUnit) / scale, printed: '', period }
}

/** 10,000 of 万人, 1 of 人 and of no unit. */
function scaleOf(unit: string): number {
  return (unit === '' ? null : readValue(`1${unit}`).scale) ?? 1
}
