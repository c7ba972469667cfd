/** The report: from decided, judged data to HTML, CSV and JSON. Pure: no I/O, no clock. */
export { reportView } from './view/report-view.ts'
export type { ReportVariant } from './view/variant.ts'
export { renderReportHtml } from './report/render.ts'
export { kpisCsv } from './open-data/kpis-csv.ts'
export { activitiesCsv } from './open-data/activities-csv.ts'
export { reportJson, type ReportJson } from './open-data/report-json.ts'
export { manifestJson, type Manifest } from './open-data/manifest.ts'
export { templatesVersion } from '../generated/styles.js'
