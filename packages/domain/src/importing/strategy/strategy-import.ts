import type { ImportWarning } from '../import-warning.ts'

/** A strategy's chapter as it was read. Every text is the document's own; a cell that was not there is "". */
export interface StrategyImport {
  /** The name under which the document was given. */
  source: string
  priorities: StrategyPriority[]
  warnings: ImportWarning[]
}

/** 重点戦略. A title comes from the body where the body prints one, else from the tree. */
export interface StrategyPriority {
  no: number
  name: string
  policies: StrategyPolicy[]
}

/** 戦略方針. */
export interface StrategyPolicy {
  no: number
  name: string
  measures: StrategyMeasure[]
}

/** 施策. `no` is the last number of `code`; 0 and "" where the heading is lost. */
export interface StrategyMeasure {
  no: number
  code: string
  name: string
  content: string
  kpis: StrategyKpi[]
}

/** One KPI row: the printed cells, unread. */
export interface StrategyKpi {
  name: string
  unit: string
  baseline: string
  target: string
}
