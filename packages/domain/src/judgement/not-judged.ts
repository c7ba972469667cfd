import { achieved, goalOf } from './achieved.ts'
import { type JudgementCase, accumulatesFromPlan } from './judgement-case.ts'
import { periodYears } from './period-years.ts'

/** Why a row is not judged. */
export type NotJudged = 'no-actual' | 'other-year' | 'no-goal' | 'no-baseline'

/**
 * True where the actual is of a year before or after the one under review (8.72人(H26.12) in a column of 平成28年度末値). A
 * period that ends with the year, or an unknown one, is of the year.
 */
export function isOfAnotherYear(facts: JudgementCase): boolean {
  const years = periodYears(facts.actual.period)
  return years !== null && (years.last < facts.fiscalYear || years.first > facts.fiscalYear)
}

/**
 * What stands in the way of a judgement; null where one can be made. Without a 現状値 a reached target can still be told,
 * and so can a mean over the plan's years.
 */
export function whyNotJudged(facts: JudgementCase): NotJudged | null {
  if (facts.targetKind === 'milestone' && facts.target.number === null)
    return achieved(facts) === 'unknown' ? 'no-actual' : null
  if (facts.actual.number === null) return 'no-actual'
  if (isOfAnotherYear(facts)) return 'other-year'
  if (goalOf(facts) === null) return 'no-goal'
  const measurable =
    facts.baseline.number !== null || accumulatesFromPlan(facts) || facts.aggregation === 'period-average'
  return measurable || achieved(facts) === 'yes' ? null : 'no-baseline'
}
