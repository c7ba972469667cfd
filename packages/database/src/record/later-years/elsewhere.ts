import { type EditionData, type EditionElsewhere, type ElsewherePlace, elsewhereOf } from '@torikumi/domain'
import type { Database } from '../../open-database.ts'
import { seriesPlans } from '../../queries/lineage/series-plans.ts'
import { laterReports, planOfCycle } from './later-reports.ts'

/** Where an edition prints an indicator's figure of an earlier year (western), with the pages of its PDF. */
export type FindEarlierFigure = (
  edition: EditionData,
  indicatorId: string,
  fiscalYear: number,
  pageMap: Readonly<Record<string, number>>,
) => ElsewherePlace[]

/** The public reports of later years that print a figure as it was before an edition, of the given year, changes it. */
export async function elsewhereIn(
  db: Database,
  cycleId: string,
  next: EditionData,
  earlierFigure: FindEarlierFigure,
): Promise<EditionElsewhere[]> {
  const entries = next.changes?.entries ?? []
  const ids = new Set(entries.filter(({ subject }) => subject === 'kpi').map(({ id }) => id))
  const reports = ids.size === 0 ? [] : await laterReports(db, cycleId)
  if (reports.length === 0) return []
  const plan = await planOfCycle(db, cycleId)
  const pages = new Map(reports.map((report) => [report.data.edition.id, report.pages]))
  return elsewhereOf({ next, plan, ids }, await seriesPlans(db), reports, (report, indicatorId, fiscalYear) =>
    earlierFigure(report, indicatorId, fiscalYear, pages.get(report.edition.id) ?? {}),
  )
}
