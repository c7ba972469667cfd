import { amount } from './amount.ts'
import type { JudgementCase } from './judgement-case.ts'
import { periodName } from './period-name.ts'

/** Units of what is measured by a survey or computed as a rate: said of the year, not of its last day. */
const SAID_OF_THE_YEAR: ReadonlySet<string> = new Set(['%', '％', '‰', 'ポイント', '点', '倍', '位'])

/**
 * The first half of a judgement's sentence: the actual and what it stands for. A stock is said of the year's last day
 * (平成28年度末は8企業です。) or of its own day, a flow or a rate of the year, a cohort of its graduates, a 累計 up to its end, and
 * what is counted by the day of one day.
 */
export function actualClause(facts: JudgementCase): string {
  const { number, printed, period } = facts.actual
  const value = number === null ? printed : amount(number, printed, facts.unit)
  const each = facts.aggregation === 'per-day' ? '1日当たり' : ''
  return `${whenOf(facts, period)}は${each}${value}です。`
}

function whenOf(facts: JudgementCase, period: string): string {
  const year = facts.yearName(facts.fiscalYear)
  const isDated = /^\d{4}-\d{2}(?:-\d{2})?$/.test(period)
  switch (facts.aggregation) {
    case 'cumulative':
      return `${isDated ? periodName(facts, facts.actual) : `${year}末`}までの累計`
    case 'period-average':
      return `${periodName(facts, facts.actual) || year}の年平均`
    case 'annual':
    case 'per-day':
      return period.endsWith('-graduates') ? `${year}の卒業生で` : year
    case 'point-in-time':
      if (isDated) return periodName(facts, facts.actual)
      return SAID_OF_THE_YEAR.has(facts.unit) ? year : `${year}末`
  }
}
