import type { JudgementCase } from './judgement-case.ts'

/** Whether the printed actual meets the printed target, in one word of `kpis.csv`. */
export type Achieved = 'yes' | 'no' | 'unknown'

/**
 * The printed actual against the printed target in the declared direction, whatever their dates and accumulation; for 維持
 * against the baseline (not worse). Unknown only where a number is missing.
 */
export function achieved(facts: JudgementCase): Achieved {
  const goal = goalOf(facts)
  if (facts.actual.number === null || goal === null) return 'unknown'
  return isAtLeast(facts, facts.actual.number, goal) ? 'yes' : 'no'
}

/** The number to be reached: the target's, or the baseline's where the target is to keep it. */
export function goalOf(facts: JudgementCase): number | null {
  return facts.targetKind === 'maintain' ? facts.baseline.number : facts.target.number
}

/** True where `value` is as good as `other` or better. Without a direction of its own 維持 counts more as better. */
export function isAtLeast(facts: Pick<JudgementCase, 'direction'>, value: number, other: number): boolean {
  return facts.direction === 'lower' ? value <= other : value >= other
}
