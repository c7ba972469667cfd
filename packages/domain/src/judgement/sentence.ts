import { isAtLeast } from './achieved.ts'
import type { DatedFigure, JudgementCase } from './judgement-case.ts'
import type { JudgementMark } from './mark.ts'
import { type NotJudged, whyNotJudged } from './not-judged.ts'
import type { Path } from './path.ts'
import { amount } from './amount.ts'
import { lastYearOf, periodYears } from './period-years.ts'

const MISSING: Partial<Record<JudgementCase['actual']['reason'], (year: string) => string>> = {
  'not-measured': (year) => `${year}は調査がないため、判定していません。`,
  'not-applicable': (year) => `${year}は該当がないため、判定していません。`,
  'not-started': (year) => `${year}は未着手のため、判定していません。`,
  pending: (year) => `${year}の値は集計中のため、判定していません。`,
  unpublished: (year) => `${year}の値は公表前のため、判定していません。`,
  ended: () => '事業が終了したため、判定していません。',
  unknown: (year) => `${year}の値を把握できないため、判定していません。`,
}

/** One Japanese sentence (or two) that says why the row has its mark, with the numbers that were used. */
export function judgementSentence(facts: JudgementCase, mark: JudgementMark, path: Path | null): string {
  if (mark === 'none') return notJudgedSentence(facts, whyNotJudged(facts) ?? 'no-goal')
  return `${actualClause(facts)}${comparison(facts, mark, path)}`
}

function notJudgedSentence(facts: JudgementCase, reason: NotJudged): string {
  const year = facts.yearName(facts.fiscalYear)
  switch (reason) {
    case 'no-actual':
      return MISSING[facts.actual.reason]?.(year) ?? `${year}の値がないため、判定していません。`
    case 'stale-actual':
      return `値が${periodName(facts, facts.actual)}のもので、${year}の値ではないため、判定していません。`
    case 'no-goal':
      return '目標値と比べられないため、判定していません。'
    case 'no-baseline':
      return '現状値がなく、目安を計算できないため、判定していません。'
  }
}

function actualClause(facts: JudgementCase): string {
  const { number } = facts.actual
  const value = number === null ? facts.actual.printed : amount(number, facts.actual.printed, facts.unit)
  const year = facts.yearName(facts.fiscalYear)
  switch (facts.aggregation) {
    case 'cumulative':
      return `${year}末までの累計は${value}です。`
    case 'period-average':
      return `${periodName(facts, facts.actual)}の年平均は${value}です。`
    case 'annual':
    case 'per-day':
      return `${year}は${value}です。`
    case 'point-in-time':
      return `${year}末は${value}です。`
  }
}

function comparison(facts: JudgementCase, mark: JudgementMark, path: Path | null): string {
  const lower = facts.direction === 'lower'
  if (facts.targetKind === 'maintain') return maintained(facts)
  const target = `目標値${inYear(facts, facts.target)}の${figure(facts, facts.target)}`
  if (mark === 'reached' || mark === 'achieved')
    return lower ? `${target}以下になっています。` : `${target}に達しています。`
  if (facts.baseline.number !== null && isWorse(facts, facts.baseline.number)) {
    const baseline = `現状値${inYear(facts, facts.baseline)}の${figure(facts, facts.baseline)}`
    return `${target}に届かず、${baseline}を${lower ? '上回って' : '下回って'}います。`
  }
  if (path === null || path.startValue === path.endValue) return `${target}に届いていません。`
  const expected = `${target}に向けた${facts.yearName(facts.fiscalYear)}の目安${amount(path.expected, '', facts.unit)}`
  if (facts.actual.number === path.expected) return `${expected}と同じです。`
  if (mark === 'on-track') return `${expected}を${lower ? '下回り、順調です' : '上回っています'}。`
  return `${expected}に届いていません。`
}

function maintained(facts: JudgementCase): string {
  const baseline = `現状値${inYear(facts, facts.baseline)}の${figure(facts, facts.baseline)}`
  const kept =
    facts.actual.number !== null &&
    facts.baseline.number !== null &&
    isAtLeast(facts, facts.actual.number, facts.baseline.number)
  return kept ? `${baseline}を維持しています。` : `${baseline}を維持できていません。`
}

function isWorse(facts: JudgementCase, baseline: number): boolean {
  return (
    facts.aggregation !== 'cumulative' &&
    facts.actual.number !== null &&
    !isAtLeast(facts, facts.actual.number, baseline)
  )
}

function figure(facts: JudgementCase, dated: DatedFigure): string {
  return dated.number === null ? dated.printed : amount(dated.number, dated.printed, facts.unit)
}

function inYear(facts: JudgementCase, dated: DatedFigure): string {
  const last = lastYearOf(dated.period)
  return last === null ? '' : `（${periodName(facts, dated)}）`
}

function periodName(facts: JudgementCase, dated: DatedFigure): string {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(dated.period)
  if (month !== null) return `${month[1]}年${Number(month[2])}月`
  const years = periodYears(dated.period)
  if (years === null) return facts.yearName(facts.fiscalYear)
  return years.first === years.last
    ? facts.yearName(years.last)
    : `${facts.yearName(years.first)}から${facts.yearName(years.last)}まで`
}
