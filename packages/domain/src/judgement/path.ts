import { goalOf } from './achieved.ts'
import { type JudgementCase, accumulatesFromPlan } from './judgement-case.ts'
import { lastYearOf } from './period-years.ts'

/** The straight way from where the indicator started to its target. */
export interface Path {
  startYear: number
  startValue: number
  endYear: number
  endValue: number
  /** 目安: its value at the end of the fiscal year under review. */
  expected: number
}

/**
 * The straight path of an indicator; null where there is none. It starts at the baseline (whose unknown year counts as the one
 * before the plan), an accumulation since the plan began at 0. A mean over the plan's years without a baseline is expected
 * to be at its target throughout. 維持 stays at the baseline.
 */
export function straightPath(facts: JudgementCase): Path | null {
  const endValue = goalOf(facts)
  if (endValue === null) return null
  const endYear = lastYearOf(facts.target.period) ?? facts.fiscalYear
  const before = facts.planFirstYear - 1
  const { number: baseline } = facts.baseline
  if (accumulatesFromPlan(facts)) return along(before, 0, endYear, endValue, facts.fiscalYear)
  if (baseline !== null)
    return along(lastYearOf(facts.baseline.period) ?? before, baseline, endYear, endValue, facts.fiscalYear)
  if (facts.aggregation === 'period-average') return along(before, endValue, endYear, endValue, facts.fiscalYear)
  return null
}

function along(startYear: number, startValue: number, endYear: number, endValue: number, year: number): Path {
  const elapsed = endYear <= startYear ? 1 : Math.min(1, Math.max(0, (year - startYear) / (endYear - startYear)))
  // Decimal figures of a few places: rounding here keeps 3.9 − 0.9 × 4/7 from growing a tail.
  const expected = Number((startValue + (endValue - startValue) * elapsed).toFixed(6))
  return { startYear, startValue, endYear, endValue, expected }
}
