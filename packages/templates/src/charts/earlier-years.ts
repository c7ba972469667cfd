import type { EditionKpi, EditionSeriesPoint } from '@torikumi/domain'
import type { ChartPoint, ChartStart, ProgressChart } from './chart-model.ts'

/** What a chart shows of the years between 現状値 and the year under review. */
export interface EarlierYears {
  earlier: ChartPoint[]
  gaps: ProgressChart['gaps']
  breakAt: number | null
}

/**
 * The measured years after `start` and before `year`, the years between them without a value, and the last break. What was
 * measured before a break in another unit cannot stand on the same scale and is left out.
 */
export function earlierYears(kpi: EditionKpi, start: ChartStart | null, year: number, from: number): EarlierYears {
  const points = kpi.series.filter(({ fiscalYear }) => fiscalYear < year && fiscalYear > (start?.at ?? from))
  const broken = kpi.series.findLast(({ fiscalYear, breakAfter }) => breakAfter !== null && fiscalYear < year)
  const breakAt = broken === undefined || broken.fiscalYear + 0.5 < (start?.at ?? from) ? null : broken.fiscalYear + 0.5
  return {
    earlier: points.flatMap((point) => (isOnScale(point, kpi) ? [{ at: point.fiscalYear, value: point.number }] : [])),
    gaps: points.filter(({ number }) => number === null).map(({ fiscalYear }) => ({ at: fiscalYear, label: '' })),
    breakAt,
  }
}

const isOnScale = (point: EditionSeriesPoint, kpi: EditionKpi): point is EditionSeriesPoint & { number: number } =>
  point.number !== null && (point.unit === '' || kpi.unit === '' || point.unit === kpi.unit)
