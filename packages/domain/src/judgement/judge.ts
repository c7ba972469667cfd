import { type Achieved, achieved } from './achieved.ts'
import type { JudgementCase } from './judgement-case.ts'
import type { JudgementMark } from './mark.ts'
import { straightPath } from './path.ts'
import { progressPercent } from './progress.ts'
import { rounded } from './ratio.ts'
import { type RuleSet, ruleFor } from './rule-set.ts'
import { judgementSentence } from './sentence.ts'

/** How a row is judged, with the sentence that is printed beside the mark. */
export interface Judgement {
  achieved: Achieved
  /** One decimal; null where it may not be computed. */
  progressPercent: number | null
  mark: JudgementMark
  word: string
  reason: string
  /** 目安, to six decimals; null where there is no path. */
  path: number | null
}

/** Judges a row by a rule set: a pure function of definition and values. Never throws for data. */
export function judge(facts: JudgementCase, ruleSet: RuleSet): Judgement {
  const path = straightPath(facts)
  const measured = { facts, path }
  const rule = ruleFor(ruleSet, measured)
  return {
    achieved: achieved(facts),
    progressPercent: progressPercent(facts),
    mark: rule.mark,
    word: rule.word,
    reason: judgementSentence(measured, rule, ruleSet),
    path: path === null ? null : rounded(path.expected, 6),
  }
}
