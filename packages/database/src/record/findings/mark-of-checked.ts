import { type Answer, type JudgementMark, type RuleSet, composeAlone } from '@torikumi/domain'
import type { CheckedRow } from './checked-rows.ts'

/** How the year's rule set judges an answer; `none` of a row that is no indicator. */
export function markOfChecked(
  { definition, name }: CheckedRow,
  answer: Answer,
  year: Parameters<typeof composeAlone>[2],
  ruleSet: RuleSet,
): JudgementMark {
  if (definition === undefined || answer.kind !== 'indicator') return 'none'
  return composeAlone({ ...definition, name }, answer, year, ruleSet).judged.mark
}
