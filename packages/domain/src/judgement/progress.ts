import { type JudgementCase, accumulatesFromPlan } from './judgement-case.ts'
import { isStale } from './not-judged.ts'

/**
 * 進捗率 in per cent with one decimal: 100 × (actual − baseline) / (target − baseline), for an accumulation since the plan
 * began 100 × actual / target. Null where it may not be computed: a number is missing, the target is no number or equals
 * the baseline, the actual is of another year, or only one side is an accumulation.
 */
export function progressPercent(facts: JudgementCase): number | null {
  const { number: actual } = facts.actual
  const { number: target } = facts.target
  if (facts.targetKind !== 'number' || actual === null || target === null || isStale(facts)) return null
  if (accumulatesFromPlan(facts)) return target === 0 ? null : oneDecimal((100 * actual) / target)
  const { number: baseline } = facts.baseline
  if (baseline === null || baseline === target) return null
  return oneDecimal((100 * (actual - baseline)) / (target - baseline))
}

function oneDecimal(value: number): number {
  const rounded = Math.round(Number((value * 10).toFixed(6))) / 10
  return rounded === 0 ? 0 : rounded
}
