import { achieved, goalOf, isAtLeast } from './achieved.ts'
import { amount, pathAmount } from './amount.ts'
import {
  type DatedFigure,
  type JudgementCase,
  accumulatesFromPlan,
  baselineIsCountedOtherwise,
} from './judgement-case.ts'
import type { Measured } from './measured.ts'
import { notJudgedSentence } from './missing-sentence.ts'
import { periodName } from './period-name.ts'
import { ratioOf, compare } from './ratio.ts'
import type { Rule, RuleSet } from './rule-set.ts'

/** One Japanese sentence (or two) that says why the row has its mark, with the numbers that were used. */
export function judgementSentence(measured: Measured, rule: Rule, ruleSet: RuleSet): string {
  const { facts } = measured
  if (rule.mark === 'none') return notJudgedSentence(facts)
  if (facts.targetKind === 'milestone' && facts.target.number === null) return milestone(facts)
  return `${actualClause(facts)}${comparison(measured, rule, ruleSet)}`
}

function milestone(facts: JudgementCase): string {
  const year = facts.yearName(facts.fiscalYear)
  const goal = `目標値${inYear(facts, facts.target)}の「${facts.target.printed}」`
  return achieved(facts) === 'yes'
    ? `${year}末までに、${goal}を果たしました。`
    : `${year}末では、${goal}にまだ至っていません。`
}

function actualClause(facts: JudgementCase): string {
  const value = valueOf(facts, facts.actual)
  const year = facts.yearName(facts.fiscalYear)
  switch (facts.aggregation) {
    case 'cumulative':
      return `${year}末までの累計は${value}です。`
    case 'period-average':
      return `${periodName(facts, facts.actual) || year}の年平均は${value}です。`
    case 'annual':
    case 'per-day':
      return `${year}は${value}です。`
    case 'point-in-time':
      return `${year}末は${value}です。`
  }
}

function comparison(measured: Measured, rule: Rule, ruleSet: RuleSet): string {
  const { facts } = measured
  if (facts.targetKind === 'maintain' || facts.targetKind === 'not-worse') return kept(facts)
  if (achieved(facts) === 'yes') return reached(facts)
  if (isWorseThanBaseline(facts)) {
    const side = facts.direction === 'lower' ? '上回って' : '下回って'
    return `${targetOf(facts)}に届かず、${baselineOf(facts)}を${side}います。`
  }
  return ruleSet.compares === 'path' ? besidePath(measured, rule, ruleSet) : besideBaseline(facts)
}

function kept(facts: JudgementCase): string {
  const floor = facts.target.number === null ? baselineOf(facts) : targetOf(facts)
  const wrongSide = facts.direction === 'lower' ? '上回' : '下回'
  const goal = facts.targetKind === 'maintain' ? '目標の「維持」' : '目標'
  return achieved(facts) === 'yes'
    ? `${floor}を${wrongSide}らず、${goal}を満たしています。`
    : `${floor}を${wrongSide}り、${goal}を満たしていません。`
}

function reached(facts: JudgementCase): string {
  const target = targetOf(facts)
  if (facts.direction === 'maintain') return `${target}を下回らず、水準を保っています。`
  return facts.direction === 'lower' ? `${target}以下になっています。` : `${target}に達しています。`
}

function besideBaseline(facts: JudgementCase): string {
  if (facts.actual.number === facts.baseline.number)
    return `${targetOf(facts)}に届かず、${baselineOf(facts)}と同じです。`
  return `${targetOf(facts)}には届いていませんが、${baselineOf(facts)}より良くなっています。`
}

function besidePath({ facts, path }: Measured, rule: Rule, ruleSet: RuleSet): string {
  const { number: actual } = facts.actual
  const hasWay = path !== null && path.startValue !== path.endValue
  if (path === null || actual === null || !hasWay) return `${targetOf(facts)}に届いていません。`
  const lower = facts.direction === 'lower'
  const cells = [facts.baseline.printed, facts.target.printed]
  const expected = `${facts.yearName(facts.fiscalYear)}の目安${pathAmount(path.expected, cells, actual, facts.unit)}`
  const towards = `${targetOf(facts)}に向けた${expected}`
  const side = compare(ratioOf(actual), path.expected)
  if (side === 0) return `${towards}と同じです。`
  if (lower ? side < 0 : side > 0)
    return lower ? `${towards}を下回り、順調に減っています。` : `${towards}を上回っています。`
  if (!accumulatesFromPlan(facts) && actual === facts.baseline.number)
    return `現状値${inYear(facts, facts.baseline)}と同じで、${expected}${lower ? 'まで減っていません' : 'に届いていません'}。`
  const start = accumulatesFromPlan(facts) ? '' : `${baselineOf(facts)}から`
  return rule.when === 'six-tenths-of-path' || rule.when === 'seven-tenths-of-path'
    ? `${towards}に届いていませんが、${start}目安までの${ruleSet.tenths}割以上を進みました。`
    : `${towards}に届かず、${start}目安までの${ruleSet.tenths}割に満たない進みです。`
}

function isWorseThanBaseline(facts: JudgementCase): boolean {
  const { number: actual } = facts.actual
  const { number: baseline } = facts.baseline
  if (actual === null || baseline === null || baselineIsCountedOtherwise(facts)) return false
  return goalOf(facts) !== null && !isAtLeast(facts, actual, baseline)
}

const targetOf = (facts: JudgementCase): string =>
  `目標値${inYear(facts, facts.target)}の${valueOf(facts, facts.target)}`
const baselineOf = (facts: JudgementCase): string =>
  `現状値${inYear(facts, facts.baseline)}の${valueOf(facts, facts.baseline)}`

function valueOf(facts: JudgementCase, dated: DatedFigure): string {
  if (dated.number === null) return dated.printed
  const mean = facts.aggregation === 'period-average' && dated !== facts.actual ? '年平均' : ''
  return `${mean}${amount(dated.number, dated.printed, facts.unit)}`
}

function inYear(facts: JudgementCase, dated: DatedFigure): string {
  const name = periodName(facts, dated)
  return name === '' ? '' : `（${name}）`
}
