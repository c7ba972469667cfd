/** Judgement: a definition and its values against a rule set, with the sentence that explains it. */
export * from './mark.ts'
export type { DatedFigure } from './judgement-case.ts'
export { judge } from './judge.ts'
export { notJudgedReason } from './missing-sentence.ts'
export { RULE_SETS, type RuleSet, type RuleSetName, STANDARD_RULES, ruleSetOf } from './rule-set.ts'
export { periodYears } from './period-years.ts'
export { amount, pathAmount } from './amount.ts'
export { ratioOf } from './ratio.ts'
