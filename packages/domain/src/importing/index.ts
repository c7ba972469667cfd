/** Reading of published documents into data: what the document says, repaired in structure only, with every doubt named. */
export { importReport } from './report/import-report.ts'
export type { ReportImport } from './report/report-import.ts'
export { importStrategy } from './strategy/import-strategy.ts'
