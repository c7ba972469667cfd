import { goalOf } from './achieved.ts'
import { type JudgementCase, accumulatesFromPlan } from './judgement-case.ts'
import { lastYearOf } from './period-years.ts'
import { type Ratio, dividedBy, minus, plus, ratioOf, times } from './ratio.ts'

/** The straight way from where the indicator started to its target. */
export interface Path {
  startYear: number
  startValue: number
  endYear: number
  endValue: number
  /** 目安: its exact value at the end of the fiscal year under review. */
  expected: Ratio
}

/**
 * The straight path of an indicator; null where there is none. It starts at the baseline (whose unknown year counts as the one
 * before the plan), an accumulation since the plan began at 0. A mean over the plan's years without a baseline is expected
 * to be at its target throughout. 維持 stays level at what is to be kept.
 */
export function straightPath(facts: JudgementCase): Path | null {
  const endValue = goalOf(facts)
  if (endValue === null) return null
  const endYear = lastYearOf(facts.target.period) ?? facts.fiscalYear
  const before = facts.planFirstYear - 1
  const { number: baseline } = facts.baseline
  if (facts.direction === 'maintain') {
    const from = lastYearOf(facts.baseline.period) ?? before
    return along(from, endValue, endYear, endValue, facts.fiscalYear)
  }
  if (accumulatesFromPlan(facts)) return along(before, 0, endYear, endValue, facts.fiscalYear)
  if (baseline !== null)
    return along(lastYearOf(facts.baseline.period) ?? before, baseline, endYear, endValue, facts.fiscalYear)
  if (facts.aggregation === 'period-average') return along(before, endValue, endYear, endValue, facts.fiscalYear)
  return null
}

function along(startYear: number, startValue: number, endYear: number, endValue: number, year: number): Path {
  const passed = Math.min(Math.max(year - startYear, 0), endYear - startYear)
  const elapsed = endYear <= startYear ? null : dividedBy(ratioOf(passed), ratioOf(endYear - startYear))
  const way = minus(ratioOf(endValue), ratioOf(startValue))
  const expected = plus(ratioOf(startValue), times(way, elapsed ?? ratioOf(1)))
  return { startYear, startValue, endYear, endValue, expected }
}
