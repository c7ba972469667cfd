import { printedYears } from '../importing/report/printed-years.ts'
import type { ReportImport } from '../importing/report/report-import.ts'

/** Where the year's figure stands among the four column heads of a KPI table. */
const ACTUAL = 2

/**
 * The fiscal year (western) that a document reports on, as the heads of its figures print it (平成28年度末値 → 2016); null where
 * they print none, or not all the same.
 */
export function reportedYear({ measures }: ReportImport): number | null {
  const years = new Set(measures.flatMap((measure) => printedYears(measure.kpiHeader[ACTUAL] ?? '')))
  const [year] = years
  return years.size === 1 && year !== undefined ? year : null
}
