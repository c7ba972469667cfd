import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from './judge.ts'
import type { JudgementCase } from './judgement-case.ts'
import { notJudgedReason } from './missing-sentence.ts'
import { caseOf, reportRows } from './testing/report-rows.ts'
import { RULE_SETS, STANDARD_RULES, ruleSetOf } from './rule-set.ts'

const row = (index: number): JudgementCase => {
  const found = reportRows[index]
  if (found === undefined) throw new Error(`no row ${index}`)
  return caseOf(found)
}

const judged = (facts: JudgementCase) => judge(facts, STANDARD_RULES)

describe('the 36 rows of the FY2016 report by the standard rules', () => {
  it('are 36', () => {
    expect(reportRows).toHaveLength(36)
  })

  it.each(reportRows.map((reportRow, index) => [index, reportRow[0], reportRow] as const))(
    'row %i (%s) has its mark, progress and path',
    (_, __, reportRow) => {
      const [achieved, progressPercent, mark, path] = reportRow[9]
      expect(judged(caseOf(reportRow))).toMatchObject({ achieved, progressPercent, mark, path })
    },
  )

  it('count 6 reached, 9 on track, 1 slightly behind, 11 behind, 6 not judged over 33 indicators', () => {
    const shownAgain = new Set([10, 15, 17])
    const words = reportRows
      .filter((_, index) => !shownAgain.has(index))
      .map((reportRow) => judged(caseOf(reportRow)).word)
    const count = (word: string): number => words.filter((other) => other === word).length
    expect(['目標値到達', '順調', 'やや遅れ', '遅れ', '判定なし'].map(count)).toEqual([6, 9, 1, 11, 6])
  })

  it.each([
    [0, '平成28年度末は7企業です。目標値（平成31年度）の10企業に届かず、現状値（平成26年度）の8企業を下回っています。'],
    [1, '平成28年度末までの累計は1社です。目標値（平成31年度）の2社に向けた平成28年度の目安0.8社を上回っています。'],
    [5, '平成28年度は56,337人です。目標値（平成31年度）の70,000人に向けた平成28年度の目安54,020人を上回っています。'],
    [6, '平成28年度末は0人です。目標値（平成31年度）の3人に向けた平成28年度の目安1.2人に届かず、現状値と同じです。'],
    [
      12,
      '平成28年度末までの累計は8人です。目標値（平成31年度）の12人に向けた平成28年度の目安9人に届かず、現状値（平成26年度）の7人から目安までの進みは6割未満です。',
    ],
    [
      19,
      '平成27年度から平成28年度までの年平均は3.0件です。目標値（平成27年度から平成31年度まで）の年平均5件に届かず、現状値（平成22年度から平成26年度まで）の年平均3.4件を下回っています。',
    ],
    [20, '平成28年度は調査がないため、判定していません。'],
    [
      21,
      '平成27年度から平成28年度までの年平均は0件です。目標値（平成27年度から平成31年度まで）の年平均2件に届いていません。',
    ],
    [22, '値が平成26年12月のもので、平成28年度の値ではないため、判定していません。'],
    [25, '平成28年度末は15か所です。目標値（平成31年度）の12か所に達しています。'],
    [
      28,
      '平成28年度は3.9件です。目標値（平成31年度）の3.0件に向けた平成28年度の目安3.39件まで減っておらず、現状値（平成24年度）と同じです。',
    ],
    [29, '平成28年度は3.54%です。現状値（平成26年度）の3.42%を下回らず、目標の「維持」を満たしています。'],
    [
      32,
      '平成28年度は1日当たり57人です。目標値（平成31年度）の70人に向けた平成28年度の目安60人には届いていませんが、現状値（平成25年度）の50人から目安までの進みは6割以上です。',
    ],
  ])('row %i says why: %s', (index, sentence) => {
    expect(judged(row(index)).reason).toBe(sentence)
  })

  it.each([
    [20, '平成28年度は調査なし'],
    [22, '値が平成26年12月のもの'],
    [0, ''],
  ])('row %i stands in the list of what is not judged with %j', (index, reason) => {
    expect(notJudgedReason(row(index))).toBe(reason)
  })
})

const changed = (index: number, change: Partial<JudgementCase>): JudgementCase => ({ ...row(index), ...change })
const at = (number: number, period = '2016'): JudgementCase['actual'] => ({
  number,
  printed: String(number),
  period,
  reason: 'none',
})

describe('the standard rules', () => {
  it.each([
    ['60 % of the path exactly is slightly behind', changed(32, { actual: at(56) }), 'slightly-behind'],
    ['a hair under 60 % is behind', changed(32, { actual: at(55.99) }), 'behind'],
    ['the path itself is on track', changed(32, { actual: at(60) }), 'on-track'],
    ['the target is reached before its year', changed(32, { actual: at(70) }), 'reached'],
    ['the target is achieved in its year', changed(32, { fiscalYear: 2019, actual: at(70, '2019') }), 'achieved'],
    ['the target is achieved after its year', changed(32, { fiscalYear: 2020, actual: at(75, '2020') }), 'achieved'],
    ['less than 現状値 is behind', changed(32, { actual: at(49) }), 'behind'],
    ['維持 missed by little is behind', changed(29, { actual: at(3.41) }), 'behind'],
    ['lower is better: the target is reached from above', changed(28, { actual: at(2.9) }), 'reached'],
    ['lower is better: worse is behind', changed(28, { actual: at(4) }), 'behind'],
    ['lower is better: below the path is on track', changed(28, { actual: at(3.3) }), 'on-track'],
    ['a value of next year is not judged', changed(0, { actual: at(12, '2017') }), 'none'],
    ['a period that ends in the year is judged', changed(24, { actual: at(14, '2015-2016') }), 'on-track'],
    ['the accumulation of another start goes by 現状値', changed(12, { actual: at(9) }), 'on-track'],
    [
      'a new thing without 現状値 is not judged',
      changed(0, { baseline: { number: null, printed: '—', period: '' } }),
      'none',
    ],
    [
      'but its reached target is told',
      changed(0, { baseline: { number: null, printed: '—', period: '' }, actual: at(10) }),
      'reached',
    ],
  ])('%s', (_, facts, mark) => {
    expect(judged(facts).mark).toBe(mark)
  })

  it.each([
    ['higher', 1510, 'yes', 'reached'],
    ['higher', 1490, 'no', 'behind'],
    ['maintain', 1510, 'yes', 'reached'],
    ['maintain', 1490, 'no', 'behind'],
  ] as const)('a target of 1,500 below 現状値 1,522 is a floor (%s, %i)', (direction, actual, achieved, mark) => {
    const floor = { number: 1500, printed: '1,500', period: '2019' }
    const facts = changed(0, {
      direction,
      baseline: { number: 1522, printed: '1,522', period: '2014' },
      target: floor,
      actual: at(actual),
    })
    expect(judged(facts)).toMatchObject({ achieved, mark, progressPercent: null })
  })

  it('leaves the bound itself out of 未満', () => {
    const target = { number: 3, printed: '3', period: '2019', comparator: '<' as const }
    expect(judged(changed(28, { target, actual: at(3) })).achieved).toBe('no')
    expect(judged(changed(28, { target, actual: at(2.9) })).achieved).toBe('yes')
  })

  it('judges a milestone by its word', () => {
    const target = { number: null, printed: '策定', period: '2019' }
    const facts = (isDone: boolean | null) =>
      changed(0, {
        targetKind: 'milestone',
        target,
        actual: { number: null, printed: '', period: '2016', reason: 'none', isDone },
      })
    expect(judged(facts(true))).toMatchObject({
      achieved: 'yes',
      mark: 'reached',
      reason: '平成28年度末までに、目標値（平成31年度）の「策定」を果たしました。',
    })
    expect(judged(facts(false))).toMatchObject({ achieved: 'no', mark: 'behind' })
    expect(judged(facts(null))).toMatchObject({ achieved: 'unknown', mark: 'none' })
  })

  it('names the era of the edition', () => {
    const facts = changed(0, { yearName: (year) => `${year}年度` })
    expect(judged(facts).reason).toContain('目標値（2019年度）')
  })

  it.each([
    ['pending', '平成28年度の値は集計中のため、判定していません。'],
    ['ended', '事業が終了したため、判定していません。'],
    ['no-answer', '平成28年度の回答がないため、判定していません。'],
  ] as const)('says for %s: %s', (reason, sentence) => {
    expect(judged(changed(0, { actual: { number: null, printed: '', period: '2016', reason } })).reason).toBe(sentence)
  })

  it('never rounds a 目安 onto the value that misses it', () => {
    const facts = changed(28, { actual: at(3.39) })
    expect(judged(facts).reason).toContain('目安3.386件')
  })
})

describe('other rule sets', () => {
  it.each([
    ['baseline-and-target', 1, '判定なし'],
    ['baseline-and-target', 5, '現状値より改善'],
    ['baseline-and-target', 28, '現状値と同程度'],
    ['baseline-and-target', 34, '現状値と同程度'],
    ['baseline-and-target', 3, '現状値より後退'],
    ['baseline-and-target', 25, '目標値に到達'],
    ['straight-path', 25, '着実に進んでいる'],
    ['straight-path', 32, 'おおむね進んでいる'],
    ['straight-path', 0, '改善や工夫が必要'],
    ['national-form', 25, '非常に効果的であった'],
    ['national-form', 32, '相当程度効果があった'],
    ['national-form', 12, '効果があった'],
    ['national-form', 34, '効果がなかった'],
  ])('%s gives row %i «%s»', (id, index, word) => {
    const ruleSet = ruleSetOf(id)
    expect(ruleSet && judge(row(index), ruleSet).word).toBe(word)
  })

  it('name what they compare with', () => {
    const ruleSet = ruleSetOf('baseline-and-target')
    expect(ruleSet && judge(row(5), ruleSet).reason).toBe(
      '平成28年度は56,337人です。目標値（平成31年度）の70,000人には届いていませんが、現状値（平成25年度）の38,039人より良くなっています。',
    )
    const national = ruleSetOf('national-form')
    expect(national && judge(row(12), national).reason).toContain('目安までの進みは7割未満です。')
  })

  it('have distinct ids and end with a line for every case', () => {
    expect(new Set(RULE_SETS.map((ruleSet) => ruleSet.id)).size).toBe(RULE_SETS.length)
    for (const ruleSet of RULE_SETS) expect(ruleSet.rules.at(-1)?.when).toBe('otherwise')
    expect(ruleSetOf('nothing')).toBeNull()
  })
})

describe('any row', () => {
  const number = fc.option(fc.integer({ min: -1000, max: 100_000 }).map((value) => value / 10))
  const facts = fc
    .record({
      base: number,
      now: number,
      goal: number,
      direction: fc.constantFrom('higher', 'lower', 'maintain'),
      aggregation: fc.constantFrom('point-in-time', 'annual', 'cumulative', 'period-average', 'per-day'),
      targetKind: fc.constantFrom('number', 'maintain', 'not-worse', 'milestone'),
      accumulatedSince: fc.constantFrom(null, 2012, 2015),
      fiscalYear: fc.integer({ min: 2010, max: 2030 }),
      basePeriod: fc.constantFrom('', '2014', '2010-2014', '2016'),
      nowPeriod: fc.constantFrom('', '2016', '2014-12', '2015-2016'),
      goalPeriod: fc.constantFrom('', '2019', '2015-2019'),
    })
    .map((given): JudgementCase => {
      const figure = (value: number | null, period: string) => ({
        number: value,
        printed: value === null ? '' : String(value),
        period,
      })
      return {
        ...row(0),
        ...given,
        baseline: figure(given.base, given.basePeriod),
        actual: { ...figure(given.now, given.nowPeriod), reason: 'none' },
        target: figure(given.goal, given.goalPeriod),
      }
    })

  it('gets a mark and a sentence from every rule set, without undefined or NaN in it', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...RULE_SETS), (given, ruleSet) => {
        const { word, reason, progressPercent } = judge(given, ruleSet)
        expect(word).not.toBe('')
        expect(reason).toMatch(/。$/)
        expect(reason).not.toMatch(/NaN|undefined|null|Infinity/)
        expect(Number.isNaN(progressPercent)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('is never called reached without achieving, nor behind while achieving', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { achieved, mark } = judge(given, STANDARD_RULES)
        const allowed = {
          yes: ['reached', 'achieved', 'none'],
          no: ['on-track', 'slightly-behind', 'behind', 'none'],
          unknown: ['none'],
        }
        expect(allowed[achieved]).toContain(mark)
      }),
      { numRuns: 500 },
    )
  })
})
