import type { SeriesPlan } from '../../lineage/index.ts'
import type { EditionData, EditionKpi } from '../edition-data.ts'
import type { EditionSeriesPoint } from '../edition-series.ts'
import { originOf } from '../printed-series.ts'

/** An edition of a year, and the plan it reports on. */
export interface LaterReport {
  plan: string
  data: EditionData
}

/** A row of a later report whose series carries the figure that an earlier year published of an indicator. */
export interface CarriedFigure {
  /** The indicator of the earlier year. */
  id: string
  kpi: EditionKpi
  point: EditionSeriesPoint
}

/** The rows of a report that carry the figures of these indicators of an earlier year, in printed order, each indicator once. */
export function carriedFigures(
  { plan, fiscalYear, ids }: { plan: string; fiscalYear: number; ids: ReadonlySet<string> },
  plans: readonly SeriesPlan[],
  report: LaterReport,
): CarriedFigure[] {
  return countedKpis(report.data).flatMap((kpi) => {
    const point = kpi.series.find((one) => one.fiscalYear === fiscalYear)
    if (point === undefined) return []
    const id = originOf({ plan: report.plan, indicator: kpi.indicatorId }, plans, plan)
    return id === null || !ids.has(id) ? [] : [{ id, kpi, point }]
  })
}

/** Every indicator of an edition at the place where it is counted. */
export function countedKpis({ goals, measures }: Pick<EditionData, 'goals' | 'measures'>): EditionKpi[] {
  return [...goals, ...measures].flatMap(({ kpis }) => kpis).filter(({ shownAgain }) => !shownAgain)
}
