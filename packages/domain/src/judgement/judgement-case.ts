import type { Aggregation } from '../values/aggregation.ts'
import type { Direction } from '../values/direction.ts'
import type { MissingReason } from '../values/missing-reason.ts'
import type { TargetKind } from '../values/target-kind.ts'
import type { Comparator } from '../values/value-reading.ts'

/** A figure with the years it stands for; `number` in the definition's unit, null where the cell holds none. */
export interface DatedFigure {
  number: number | null
  /** As printed, with or without its unit: 8企業, 8.40. Its decimals are kept in sentences. */
  printed: string
  /** As in `kpis.csv`: `2016`, `2010-2014`, `2014-12`, `2016-graduates`, empty where no year is known. */
  period: string
}

/** Everything a judgement may look at. Fiscal years are western. */
export interface JudgementCase {
  fiscalYear: number
  planFirstYear: number
  unit: string
  direction: Direction
  aggregation: Aggregation
  /** First fiscal year counted by a 累計; null where nothing accumulates or the start is not known. */
  accumulatedSince: number | null
  targetKind: TargetKind
  baseline: DatedFigure
  actual: DatedFigure & {
    reason: MissingReason
    /** Of a milestone: whether the cell says 実施 or 未実施; absent or null where it says neither. */
    isDone?: boolean | null
  }
  target: DatedFigure & {
    /** 未満 and 超 leave the target itself outside; absent for a bare figure. */
    comparator?: Comparator | null
  }
  /** Names a fiscal year for the edition's readers: 平成28年度. */
  yearName: (fiscalYear: number) => string
}

/** True for an accumulation that starts with the plan, so that its share of the target is its progress. */
export function accumulatesFromPlan(facts: JudgementCase): boolean {
  return facts.aggregation === 'cumulative' && facts.accumulatedSince === facts.planFirstYear
}

/**
 * True where an accumulation since the plan began stands beside a 現状値 counted another way (2社(H25) beside 2社(5年間累計)):
 * no rate of change may be computed across the two.
 */
export function baselineIsCountedOtherwise(facts: JudgementCase): boolean {
  return accumulatesFromPlan(facts) && facts.baseline.number !== null && facts.baseline.number !== 0
}
