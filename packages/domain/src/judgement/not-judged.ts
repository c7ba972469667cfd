import { goalOf } from './achieved.ts'
import { type JudgementCase, accumulatesFromPlan } from './judgement-case.ts'
import { periodYears } from './period-years.ts'

/** Why a row is not judged. */
export type NotJudged = 'no-actual' | 'stale-actual' | 'no-goal' | 'no-baseline'

/** True where the actual is of a year before the one under review (8.72人(H26.12) in a column of 平成28年度末値). */
export function isStale(facts: JudgementCase): boolean {
  const years = periodYears(facts.actual.period)
  return years !== null && years.last < facts.fiscalYear
}

/** What stands in the way of a judgement; null where one can be made. */
export function whyNotJudged(facts: JudgementCase): NotJudged | null {
  if (facts.actual.number === null) return 'no-actual'
  if (isStale(facts)) return 'stale-actual'
  const goal = goalOf(facts)
  if (goal === null) return 'no-goal'
  const measurable =
    facts.baseline.number !== null || accumulatesFromPlan(facts) || facts.aggregation === 'period-average'
  return measurable ? null : 'no-baseline'
}
