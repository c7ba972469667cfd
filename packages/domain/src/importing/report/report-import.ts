import type { ImportWarning } from '../import-warning.ts'

/** A published report as it was read. Every text is the document's own; a cell that was not there is "". */
export interface ReportImport {
  /** The name under which the document was given. */
  source: string
  measures: ReportMeasure[]
  warnings: ImportWarning[]
}

/** One measure sheet. `code` is 「1-2-3」, or "" where the heading is lost. */
export interface ReportMeasure {
  code: string
  name: string
  content: string
  /** The four printed column heads: name, baseline, actual, target. Empty where the table has none. */
  kpiHeader: string[]
  kpis: ReportKpi[]
  /** What was done in the year reported on. */
  activities: ReportText[]
  /** What comes next and why. */
  plans: ReportText[]
}

/** One KPI row; the three values are the printed cells, unread. */
export interface ReportKpi {
  name: string
  baseline: string
  actual: string
  target: string
}

export interface ReportText {
  name: string
  text: string
}
