/** The report: from decided, judged data to HTML, CSV and JSON. Pure: no I/O, no clock. */
export { reportView, type ReportSettings, type ReportView } from './view/report-view.ts'
export { renderReportHtml, type Medium } from './report/render.ts'
export { kpisCsv, KPI_COLUMNS } from './open-data/kpis-csv.ts'
export { activitiesCsv, ACTIVITY_COLUMNS } from './open-data/activities-csv.ts'
export { reportJson, type ReportJson } from './open-data/report-json.ts'
export { manifestJson, type Manifest, type ManifestFile } from './open-data/manifest.ts'
export { templatesVersion } from '../generated/styles.js'
