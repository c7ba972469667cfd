import type { JudgementCase } from './judgement-case.ts'
import { whyNotJudged } from './not-judged.ts'
import { periodName } from './period-name.ts'

/** By the reason the section gave: what was the matter, for the summary, and as a clause before 「判定していません」. */
const missing: Record<
  JudgementCase['actual']['reason'],
  { short: (year: string) => string; clause: (year: string) => string }
> = {
  'not-measured': { short: (year) => `${year}は調査なし`, clause: (year) => `${year}は調査がないため` },
  'not-applicable': { short: (year) => `${year}は該当なし`, clause: (year) => `${year}は該当がないため` },
  'not-started': { short: (year) => `${year}は未着手`, clause: (year) => `${year}は未着手のため` },
  pending: { short: (year) => `${year}の値は集計中`, clause: (year) => `${year}の値は集計中のため` },
  unpublished: { short: (year) => `${year}の値は公表前`, clause: (year) => `${year}の値は公表前のため` },
  ended: { short: () => '事業が終了', clause: () => '事業が終了したため' },
  'no-answer': { short: (year) => `${year}の回答なし`, clause: (year) => `${year}の回答がないため` },
  unknown: { short: (year) => `${year}の値を把握できない`, clause: (year) => `${year}の値を把握できないため` },
  none: { short: (year) => `${year}の値を読み取れない`, clause: (year) => `${year}の値を数値として読み取れないため` },
}

/** 「平成28年度は調査なし」, 「値が平成26年12月のもの」: why a row is not judged, for a list; empty where it is judged. */
export function notJudgedReason(facts: JudgementCase): string {
  const year = facts.yearName(facts.fiscalYear)
  switch (whyNotJudged(facts)) {
    case 'no-actual':
      return missing[facts.actual.reason].short(year)
    case 'other-year':
      return `値が${periodName(facts, facts.actual)}のもの`
    case 'no-goal':
      return '目標値が数値でない'
    case 'no-baseline':
      return '現状値なし'
    case null:
      return ''
  }
}

/** The same as a sentence. */
export function notJudgedSentence(facts: JudgementCase): string {
  const year = facts.yearName(facts.fiscalYear)
  switch (whyNotJudged(facts)) {
    case 'no-actual':
      return `${missing[facts.actual.reason].clause(year)}、判定していません。`
    case 'other-year':
      return `値が${periodName(facts, facts.actual)}のもので、${year}の値ではないため、判定していません。`
    case 'no-goal':
      return '目標値と比べられないため、判定していません。'
    case 'no-baseline':
    case null:
      return '現状値がなく、どこまで進んだかを比べられないため、判定していません。'
  }
}
