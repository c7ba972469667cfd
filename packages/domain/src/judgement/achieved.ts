import type { JudgementCase } from './judgement-case.ts'
import { compare, ratioOf } from './ratio.ts'

/** Whether the printed actual meets the printed target, in one word of `kpis.csv`. */
export type Achieved = 'yes' | 'no' | 'unknown'

/**
 * The printed actual against the printed target in the declared direction, whatever their dates and accumulation; for 維持
 * against the baseline (not worse); a milestone by its word. Unknown only where a number (or that word) is missing.
 */
export function achieved(facts: JudgementCase): Achieved {
  if (facts.targetKind === 'milestone' && facts.target.number === null) return byWord(facts.actual.isDone ?? null)
  const goal = goalOf(facts)
  if (facts.actual.number === null || goal === null) return 'unknown'
  if (excludesItself(facts) && compare(ratioOf(facts.actual.number), ratioOf(goal)) === 0) return 'no'
  return isAtLeast(facts, facts.actual.number, goal) ? 'yes' : 'no'
}

function byWord(isDone: boolean | null): Achieved {
  if (isDone === null) return 'unknown'
  return isDone ? 'yes' : 'no'
}

function excludesItself(facts: JudgementCase): boolean {
  return facts.target.comparator === '<' || facts.target.comparator === '>'
}

/** The number to be reached: the target's, or the baseline's where the target is to keep it or be no worse. */
export function goalOf(facts: JudgementCase): number | null {
  if (facts.targetKind === 'maintain') return facts.baseline.number
  if (facts.targetKind === 'not-worse') return facts.target.number ?? facts.baseline.number
  return facts.target.number
}

/** True where `value` is as good as `other` or better. 維持 has no direction of its own and counts more as better. */
export function isAtLeast(facts: Pick<JudgementCase, 'direction'>, value: number, other: number): boolean {
  const side = compare(ratioOf(value), ratioOf(other))
  return facts.direction === 'lower' ? side <= 0 : side >= 0
}
