import { describe, expect, it } from 'vitest'
import { MISSING_REASONS } from '../values/missing-reason.ts'
import { notJudgedReason, notJudgedSentence } from './missing-sentence.ts'
import { isOfAnotherYear, whyNotJudged } from './not-judged.ts'
import { situation } from './testing/situation.ts'

describe('a figure of another year', () => {
  it.each([
    ['2016', false],
    ['2015', true],
    ['2017', true],
    ['2015-2016', false],
    ['2014-2015', true],
    ['2015-2019', false],
    ['2014-12', true],
    ['2016-04', false],
    ['2016-03', true],
    ['2017-03', false],
    ['2017-03-31', false],
    ['2017-04-01', true],
    ['2016-graduates', false],
    ['2015-graduates', true],
    ['', false],
  ])('for the year 2016: %s is %s', (period, expected) => {
    expect(isOfAnotherYear(situation('1', '2', '3', { actual: { period } }))).toBe(expected)
  })
})

describe('a row is not judged', () => {
  it.each([
    ['no value', situation('1', '', '3'), 'no-actual'],
    ['an old value', situation('1', '2', '3', { actual: { period: '2014' } }), 'other-year'],
    ['no target', situation('1', '2', ''), 'no-goal'],
    ['維持 of nothing', situation('', '2', '', { targetKind: 'maintain' }), 'no-goal'],
    ['no 現状値 and the target not reached', situation('', '2', '3'), 'no-baseline'],
  ] as const)('with %s', (_case, facts, why) => {
    expect(whyNotJudged(facts)).toBe(why)
    expect(notJudgedReason(facts)).not.toBe('')
  })

  it.each([
    ['all three values', situation('1', '2', '3')],
    ['no 現状値 and the target reached', situation('', '3', '3')],
    [
      'an accumulation of the plan without 現状値',
      situation('', '1', '3', { aggregation: 'cumulative', accumulatedSince: 2015 }),
    ],
    ['a mean over the plan’s years without 現状値', situation('', '0', '2', { aggregation: 'period-average' })],
  ])('but is with %s', (_case, facts) => {
    expect(whyNotJudged(facts)).toBeNull()
    expect(notJudgedReason(facts)).toBe('')
  })

  it.each(MISSING_REASONS)('for %s with a sentence that ends in 判定していません and a short form', (reason) => {
    const facts = situation('1', '', '3', { actual: { reason } })
    expect(notJudgedSentence(facts)).toMatch(/ため、判定していません。$/)
    expect(notJudgedReason(facts)).not.toContain('。')
  })

  it('for every reason with other words', () => {
    const sentences = MISSING_REASONS.map((reason) =>
      notJudgedSentence(situation('1', '', '3', { actual: { reason } })),
    )
    expect(new Set(sentences).size).toBe(MISSING_REASONS.length)
  })

  it.each([
    ['2014-12', '平成26年12月'],
    ['2014', '平成26年度'],
    ['2011-2014', '平成23年度から平成26年度まで'],
    ['2015-04-01', '平成27年4月1日'],
  ])('for a value of %s with its date in the words of the document', (period, name) => {
    expect(notJudgedSentence(situation('1', '2', '3', { actual: { period } }))).toBe(
      `値が${name}のもので、平成28年度の値ではないため、判定していません。`,
    )
  })
})
