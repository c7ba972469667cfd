import { judgedMark, ruleSetOf } from '@torikumi/domain'
import type { EditionData, RuleSet } from '@torikumi/domain'
import type { EditionWords } from '../words/edition-words.ts'
import { printedRows } from './places.ts'
import { markView, type MarkView } from './mark.ts'
import { shownIn } from './shown.ts'

/** One line of 判定の基準: the mark and what a row must be to get it. */
export interface Criterion {
  mark: MarkView
  text: string
}

type Predicate = RuleSet['rules'][number]['when']

const words: Readonly<Record<Exclude<Predicate, 'not-judged' | 'reached' | 'otherwise'>, string>> = {
  'reached-in-target-year': '目標年度に、目標値に達した',
  'on-path': '目安と同じか、目安より良い',
  'six-tenths-of-path': '目安までの6割以上を進んだ',
  'seven-tenths-of-path': '目安までの7割以上を進んだ',
  'better-than-baseline': '現状値より良い',
  'about-baseline': '現状値との差が1割以内',
  'no-baseline': '現状値がない、または現状値と比べられない',
}

/** What is left when the line before the last does not hold. */
const leftOver: Partial<Record<Predicate, string>> = {
  'six-tenths-of-path': '目安までの6割に満たない、または現状値より悪い',
  'better-than-baseline': '現状値と同じか、現状値より悪い',
  'about-baseline': '現状値より1割を超えて悪い',
}

/**
 * The rule set of an edition in words, from the best mark to the one for rows that are not judged; empty for a rule set this
 * version does not know. The line for the target year stands only in a report on a target year.
 */
export function criteria(data: EditionData, year: string): Criterion[] {
  const rules = ruleSetOf(data.ruleSet.id, data.ruleSet.version)?.rules ?? []
  const hasTargetYear = printedRows(data).some(({ kpi }) => judgedMark(kpi) === 'achieved')
  const printed = rules.filter((rule) => rule.when !== 'reached-in-target-year' || hasTargetYear)
  const judging = printed.filter((rule) => rule.mark !== 'none')
  const others = printed.filter((rule) => rule.mark === 'none')
  return [...judging, ...others].map((rule, index, ordered) => ({
    mark: markView(rule.mark, rule.word, shownIn(data).mark),
    text: textOf(rule.when, ordered[index - 1]?.when, rules, year),
  }))
}

/** What the lines of a rule set are called: 「判定の基準」. */
export const criteriaName = ({ judgement }: Pick<EditionWords, 'judgement'>): string => `${judgement}の基準`

/** The word a rule set has for what is on its path; null for one that does not look at the path as a whole. */
export function onPathWord({ ruleSet }: EditionData): string | null {
  return ruleSetOf(ruleSet.id, ruleSet.version)?.rules.find(({ when }) => when === 'on-path')?.word ?? null
}

function textOf(when: Predicate, before: Predicate | undefined, rules: RuleSet['rules'], year: string): string {
  if (when === 'not-judged') return `${year}の値がない、または比べられない`
  if (when === 'reached') {
    const early = rules.some((rule) => rule.when === 'reached-in-target-year')
    return early ? '目標年度より前に、目標値に達した' : '目標値に達した'
  }
  if (when !== 'otherwise') return words[when]
  return (before === undefined ? undefined : leftOver[before]) ?? '上のどれにも当たらない'
}
