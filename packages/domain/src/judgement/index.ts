/** Judgement: a definition and its values against a rule set, with the sentence that explains it. */
export * from './mark.ts'
export { type Achieved, achieved } from './achieved.ts'
export type { DatedFigure, JudgementCase } from './judgement-case.ts'
export { type Judgement, judge } from './judge.ts'
export { notJudgedReason } from './missing-sentence.ts'
export {
  BASELINE_AND_TARGET_RULES,
  NATIONAL_FORM_RULES,
  RULE_SETS,
  type Rule,
  type RuleSet,
  STANDARD_RULES,
  STRAIGHT_PATH_RULES,
  ruleSetOf,
} from './rule-set.ts'
export { lastYearOf, periodYears } from './period-years.ts'
export { amount, pathAmount } from './amount.ts'
export { ratioOf } from './ratio.ts'
