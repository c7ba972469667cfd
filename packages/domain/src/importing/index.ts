/** Reading of published documents into data: what the document says, repaired in structure only, with every doubt named. */
export { importReport } from './report/import-report.ts'
export type { ReportImport, ReportKpi, ReportMeasure, ReportText } from './report/report-import.ts'
export type { ImportWarning } from './import-warning.ts'
export { importStrategy } from './strategy/import-strategy.ts'
export type {
  StrategyImport,
  StrategyKpi,
  StrategyMeasure,
  StrategyPolicy,
  StrategyPriority,
} from './strategy/strategy-import.ts'
