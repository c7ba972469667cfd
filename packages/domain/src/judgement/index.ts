/** Judgement: a definition and its values against a rule set, with the sentence that explains it. */
export * from './mark.ts'
export type { DatedFigure, JudgementCase } from './judgement-case.ts'
export { type Judgement, judge } from './judge.ts'
export { type Rule, type RuleSet, STANDARD_RULES } from './rule-set.ts'
export { lastYearOf, periodYears } from './period-years.ts'
export { amount } from './amount.ts'
