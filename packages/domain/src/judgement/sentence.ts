import { achieved, goalOf, isAtLeast } from './achieved.ts'
import { actualClause } from './actual-clause.ts'
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
  if (rule.when === 'no-baseline') return notBesideBaseline(facts)
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

function comparison(measured: Measured, rule: Rule, ruleSet: RuleSet): string {
  const { facts } = measured
  if (facts.targetKind === 'maintain' || facts.targetKind === 'not-worse') return kept(facts, rule)
  if (achieved(facts) === 'yes') return reached(facts)
  if (isWorseThanBaseline(facts)) {
    const side = facts.direction === 'lower' ? '上回って' : '下回って'
    const near = rule.when === 'about-baseline' ? 'いますが、差は1割以内です' : 'います'
    return `${targetOf(facts)}${missing(facts).and}、${baselineOf(facts)}を${side}${near}。`
  }
  return ruleSet.compares === 'path' ? besidePath(measured, rule, ruleSet) : besideBaseline(facts)
}

function kept(facts: JudgementCase, rule: Rule): string {
  const floor = facts.target.number === null ? baselineOf(facts) : targetOf(facts)
  const wrongSide = facts.direction === 'lower' ? '上回' : '下回'
  const goal = facts.targetKind === 'maintain' ? '目標の「維持」' : '目標'
  return achieved(facts) === 'yes'
    ? `${floor}を${wrongSide}らず、${goal}を満たしています。`
    : `${floor}を${wrongSide}り、${goal}を満たしていません${rule.when === 'about-baseline' ? 'が、差は1割以内です' : ''}。`
}

function reached(facts: JudgementCase): string {
  const target = targetOf(facts)
  if (facts.direction === 'maintain') return `${target}を下回らず、水準を保っています。`
  if (isFloor(facts)) return `${target}を${facts.direction === 'lower' ? '上回' : '下回'}らず、目標を満たしています。`
  return facts.direction === 'lower' ? `${target}以下になっています。` : `${target}に達しています。`
}

/** True where the target lies on the worse side of 現状値: nothing is to be reached, only not to be undercut. */
function isFloor(facts: JudgementCase): boolean {
  const { number: target } = facts.target
  const { number: baseline } = facts.baseline
  if (target === null || baseline === null || target === baseline || baselineIsCountedOtherwise(facts)) return false
  return !isAtLeast(facts, target, baseline)
}

/** A set that looks at 現状値 only: the target is missed and there is none, or it was counted another way. */
function notBesideBaseline(facts: JudgementCase): string {
  if (facts.baseline.number === null) return notJudgedSentence(facts)
  const counted = '計画の初年度からの累計とは数え方が違い、どこまで進んだかを比べられないため、判定していません'
  return `${actualClause(facts)}${targetOf(facts)}${missing(facts).stop}。${baselineOf(facts)}は、${counted}。`
}

function besideBaseline(facts: JudgementCase): string {
  if (facts.actual.number === facts.baseline.number)
    return `${targetOf(facts)}${missing(facts).and}、${baselineOf(facts)}と同じです。`
  return `${targetOf(facts)}${missing(facts).but}、${baselineOf(facts)}より良くなっています。`
}

function besidePath(measured: Measured, rule: Rule, ruleSet: RuleSet): string {
  const { facts, path } = measured
  const { number: actual } = facts.actual
  if (path === null || actual === null) return `${targetOf(facts)}${missing(facts).stop}。`
  const share = shareWords(rule, ruleSet)
  if (path.startValue === path.endValue)
    return share.isMost && facts.direction !== 'lower'
      ? `${targetOf(facts)}には届いていませんが、その${share.words}になっています。`
      : `${targetOf(facts)}${missing(facts).stop}。`
  const lower = facts.direction === 'lower'
  const { name, towards } = milestoneOf(measured)
  const side = compare(ratioOf(actual), path.expected)
  if (side === 0) return `${towards}と同じです。`
  if (lower ? side < 0 : side > 0) return lower ? `${towards}${fallen(rule)}。` : `${towards}を上回っています。`
  if (!accumulatesFromPlan(facts) && actual === facts.baseline.number)
    return `${towards}${missing(facts).and}、現状値${inYear(facts, facts.baseline)}と同じです。`
  const way = `${accumulatesFromPlan(facts) ? '' : `${baselineOf(facts)}から`}${name}までの進みは${share.words}です`
  return share.isMost ? `${towards}${missing(facts).but}、${way}。` : `${towards}${missing(facts).and}、${way}。`
}

/** Better than the 目安 where less is better: 順調 is said only by a rule set that says it of such a row. */
const fallen = ({ word }: Rule): string =>
  word === '順調' ? 'を下回り、順調に減っています' : 'を下回るまで減っています'

/** What the actual falls short of: before the target's year the 目安, from then on the target itself. */
function milestoneOf({ facts, path }: Measured): { name: string; towards: string } {
  if (path === null || facts.fiscalYear >= path.endYear) return { name: '目標値', towards: targetOf(facts) }
  const cells = [facts.baseline.printed, facts.target.printed]
  const value = pathAmount(path.expected, cells, facts.actual.number, facts.unit)
  return { name: '目安', towards: `${targetOf(facts)}に向けた${facts.yearName(facts.fiscalYear)}の目安${value}` }
}

function shareWords(rule: Rule, ruleSet: RuleSet): { isMost: boolean; words: string } {
  const isMost = rule.when === 'six-tenths-of-path' || rule.when === 'seven-tenths-of-path'
  return { isMost, words: `${ruleSet.tenths}割${isMost ? '以上' : '未満'}` }
}

/** 届いていません in the way the indicator counts: what should fall has not fallen so far. */
function missing(facts: JudgementCase): { and: string; but: string; stop: string } {
  return facts.direction === 'lower'
    ? { and: 'まで減っておらず', but: 'までは減っていませんが', stop: 'まで減っていません' }
    : { and: 'に届かず', but: 'には届いていませんが', stop: 'に届いていません' }
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
