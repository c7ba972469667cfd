import { describe, expect, it } from 'vitest'
import { actualClause } from './actual-clause.ts'
import { figure, situation } from './testing/situation.ts'

const clause = (otherwise: Parameters<typeof situation>[3]): string =>
  actualClause(situation('1', '8.40', '9', otherwise))

describe('the actual of a sentence', () => {
  it.each([
    ['point-in-time', '人', '平成28年度末は8.40人です。'],
    ['point-in-time', '%', '平成28年度は8.40%です。'],
    ['point-in-time', '点', '平成28年度は8.40点です。'],
    ['annual', '人', '平成28年度は8.40人です。'],
    ['annual', '%', '平成28年度は8.40%です。'],
    ['per-day', '人', '平成28年度は1日当たり8.40人です。'],
    ['cumulative', '人', '平成28年度末までの累計は8.40人です。'],
    ['period-average', '人', '平成28年度の年平均は8.40人です。'],
  ] as const)('of a %s figure in %s: %s', (aggregation, unit, expected) => {
    expect(clause({ aggregation, unit })).toBe(expected)
  })

  it.each([
    ['point-in-time', '2016-10', '平成28年10月は8.40人です。'],
    ['point-in-time', '2017-03-31', '平成29年3月31日は8.40人です。'],
    ['cumulative', '2016-10', '平成28年10月までの累計は8.40人です。'],
    ['annual', '2016-graduates', '平成28年度の卒業生では8.40人です。'],
    ['annual', '', '平成28年度は8.40人です。'],
    ['period-average', '2015-2016', '平成27年度から平成28年度までの年平均は8.40人です。'],
    ['period-average', '', '平成28年度の年平均は8.40人です。'],
  ] as const)('of a %s figure of %s: %s', (aggregation, period, expected) => {
    expect(clause({ aggregation, actual: { period } })).toBe(expected)
  })

  it('groups thousands and keeps printed decimals', () => {
    expect(actualClause(situation('1', '1', '9', { actual: figure('56,337', '2016') }))).toBe(
      '平成28年度末は56,337人です。',
    )
    expect(actualClause(situation('1', '1', '9', { actual: figure('3.0', '2016') }))).toBe('平成28年度末は3.0人です。')
  })
})
