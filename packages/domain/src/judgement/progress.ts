import { type JudgementCase, accumulatesFromPlan } from './judgement-case.ts'
import { isOfAnotherYear } from './not-judged.ts'
import { dividedBy, minus, ratioOf, rounded, times } from './ratio.ts'

/**
 * 進捗率 in per cent with one decimal: 100 × (actual − baseline) / (target − baseline), for an accumulation since the plan
 * began 100 × actual / target, which never looks at 現状値 (2社(H25) beside 2社(5年間累計) is counted otherwise: no rate of
 * change is computed across the two). Null where it may not be computed: a number is missing, the target is no number or a
 * floor to be kept, it lies on the wrong side of 現状値 or equals it, or the actual is of another year.
 */
export function progressPercent(facts: JudgementCase): number | null {
  const { number: actual } = facts.actual
  const { number: target } = facts.target
  if (facts.targetKind !== 'number' || actual === null || target === null || isOfAnotherYear(facts)) return null
  const start = accumulatesFromPlan(facts) ? 0 : facts.baseline.number
  if (start === null || !leadsOn(facts, start, target)) return null
  const gone = minus(ratioOf(actual), ratioOf(start))
  const share = dividedBy(gone, minus(ratioOf(target), ratioOf(start)))
  return share === null ? null : rounded(times(share, ratioOf(100)), 1)
}

/** True where the target lies ahead of the start in the declared direction. */
function leadsOn(facts: JudgementCase, start: number, target: number): boolean {
  if (facts.direction === 'maintain') return false
  return facts.direction === 'lower' ? target < start : target > start
}
