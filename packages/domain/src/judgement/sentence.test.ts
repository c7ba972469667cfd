import { describe, expect, it } from 'vitest'
import { judge } from './judge.ts'
import type { JudgementCase } from './judgement-case.ts'
import { STANDARD_RULES } from './rule-set.ts'
import { caseOf, reportRows } from './testing/report-rows.ts'
import { situation } from './testing/situation.ts'

const sentence = (facts: JudgementCase): string => judge(facts, STANDARD_RULES).reason

/** As a section chief reads them beside the values, in printed order. */
const REPORT = `
1-1-1 平成28年度末は7企業です。目標値（平成31年度）の10企業に届かず、現状値（平成26年度）の8企業を下回っています。
1-1-2 平成28年度末までの累計は1社です。目標値（平成31年度）の2社に向けた平成28年度の目安0.8社を上回っています。
1-1-3 平成28年度末までの累計は4回です。目標値（平成31年度）の4回に達しています。
1-1-3 平成28年度の卒業生では19.7%です。目標値（平成31年度）の30%に届かず、現状値（平成25年度）の22.7%を下回っています。
1-2-1 平成28年度は51.5%です。目標値（平成31年度）の35.0%に達しています。
1-2-2 平成28年度は56,337人です。目標値（平成31年度）の70,000人に向けた平成28年度の目安54,020人を上回っています。
1-2-2 平成28年度末は0人です。目標値（平成31年度）の3人に向けた平成28年度の目安1.2人に届かず、現状値と同じです。
1-2-3 平成28年度は150万人です。目標値（平成31年度）の148万人に達しています。
1-2-3 平成28年度は2.4億円です。目標値（平成31年度）の2.6億円に向けた平成28年度の目安2.5億円に届かず、現状値（平成25年度）と同じです。
1-3-1 平成28年度末は57品です。目標値（平成31年度）の50品に達しています。
1-3-1 平成28年度は2.4億円です。目標値（平成31年度）の2.6億円に向けた平成28年度の目安2.5億円に届かず、現状値（平成25年度）と同じです。
1-3-2 平成28年度末は23法人です。目標値（平成31年度）の25法人に向けた平成28年度の目安22法人を上回っています。
1-3-2 平成28年度末までの累計は8人です。目標値（平成31年度）の12人に向けた平成28年度の目安9人に届かず、現状値（平成26年度）の7人から目安までの進みは6割未満です。
2-1-1 平成28年度は5.9点です。目標値（平成31年度）の10.0点に向けた平成28年度の目安7.18点に届かず、現状値（平成26年度）の5.3点から目安までの進みは6割未満です。
2-1-1 平成28年度は14.9点です。目標値（平成31年度）の18.0点に向けた平成28年度の目安14.64点を上回っています。
2-1-2 平成28年度は56,337人です。目標値（平成31年度）の70,000人に向けた平成28年度の目安54,020人を上回っています。
2-2-1 平成28年度は3.7点です。目標値（平成31年度）の4.0点に向けた平成28年度の目安3.22点を上回っています。
2-2-1 平成28年度末は57品です。目標値（平成31年度）の50品に達しています。
2-2-2 平成28年度末までの累計は121人です。目標値（平成31年度）の138人に向けた平成28年度の目安55.2人を上回っています。
2-2-2 平成27年度から平成28年度までの年平均は3.0件です。目標値（平成27年度から平成31年度まで）の年平均5件に届かず、現状値（平成22年度から平成26年度まで）の年平均3.4件を下回っています。
2-3-1 平成28年度は調査がないため、判定していません。
2-3-1 平成27年度から平成28年度までの年平均は0件です。目標値（平成27年度から平成31年度まで）の年平均2件に届いていません。
2-3-2 値が平成26年12月のもので、平成28年度の値ではないため、判定していません。
2-3-2 平成28年度は調査がないため、判定していません。
3-1-1 平成27年度から平成28年度までの年平均は14人です。目標値（平成27年度から平成31年度まで）の年平均15人に向けた平成28年度の目安10.08人を上回っています。
3-2-1 平成28年度末は15か所です。目標値（平成31年度）の12か所に達しています。
3-2-2 平成28年度は調査がないため、判定していません。
3-3-1 平成28年度は調査がないため、判定していません。
4-1-1 平成28年度は3.9件です。目標値（平成31年度）の3.0件に向けた平成28年度の目安3.39件まで減っておらず、現状値（平成24年度）と同じです。
4-1-1 平成28年度は3.54%です。現状値（平成26年度）の3.42%を下回らず、目標の「維持」を満たしています。
4-1-2 平成28年度末は107グループです。目標値（平成31年度）の110グループに向けた平成28年度の目安104グループを上回っています。
4-2-1 平成28年度は1日当たり167人です。目標値（平成31年度）の180人に向けた平成28年度の目安145人を上回っています。
4-2-1 平成28年度は1日当たり57人です。目標値（平成31年度）の70人に向けた平成28年度の目安60人には届いていませんが、現状値（平成25年度）の50人から目安までの進みは6割以上です。
4-2-2 平成28年度は調査がないため、判定していません。
4-2-2 平成28年度末は94団体です。目標値（平成31年度）の120団体に届かず、現状値の100団体を下回っています。
4-2-3 平成28年度末は5協定です。目標値（平成31年度）の10協定に向けた平成28年度の目安7協定に届かず、現状値（平成26年度）と同じです。
`

describe('the sentences of the FY2016 report', () => {
  it('are these 36', () => {
    const said = reportRows.map((row) => `${row[0]} ${sentence(caseOf(row))}`)
    expect(said).toEqual(REPORT.trim().split('\n'))
  })

  it('are the same wherever an indicator is shown again', () => {
    for (const [first, again] of [
      [5, 15],
      [8, 10],
      [9, 17],
    ] as const) {
      const [one, other] = [reportRows[first], reportRows[again]]
      expect(one && sentence(caseOf(one))).toBe(other && sentence(caseOf(other)))
    }
  })
})

describe('a sentence on what is to become less', () => {
  const lower = (actual: string, otherwise: Partial<JudgementCase> = {}) =>
    sentence(situation('10', actual, '5', { direction: 'lower', unit: '件', aggregation: 'annual', ...otherwise }))

  it.each([
    ['12', '目標値（平成31年度）の5件まで減っておらず、現状値（平成26年度）の10件を上回っています。'],
    ['10', '目標値（平成31年度）の5件に向けた平成28年度の目安8件まで減っておらず、現状値（平成26年度）と同じです。'],
    [
      '9',
      '目標値（平成31年度）の5件に向けた平成28年度の目安8件まで減っておらず、現状値（平成26年度）の10件から目安までの進みは6割未満です。',
    ],
    [
      '8.5',
      '目標値（平成31年度）の5件に向けた平成28年度の目安8件までは減っていませんが、現状値（平成26年度）の10件から目安までの進みは6割以上です。',
    ],
    ['8', '目標値（平成31年度）の5件に向けた平成28年度の目安8件と同じです。'],
    ['7', '目標値（平成31年度）の5件に向けた平成28年度の目安8件を下回り、順調に減っています。'],
    ['5', '目標値（平成31年度）の5件以下になっています。'],
    ['4', '目標値（平成31年度）の5件以下になっています。'],
  ])('says of %s', (actual, expected) => {
    expect(lower(actual)).toBe(`平成28年度は${actual}件です。${expected}`)
  })

  it('never says that it fell short by exceeding: 「届」 does not occur', () => {
    for (const actual of ['12', '10', '9', '8.5', '7', '5']) {
      expect(lower(actual)).not.toContain('届')
      expect(lower(actual, { fiscalYear: 2019 })).not.toContain('届')
    }
  })
})

describe('a sentence in the target year', () => {
  it.each([
    ['45', '目標値（平成31年度）の70人に届かず、現状値（平成26年度）の50人を下回っています。'],
    ['50', '目標値（平成31年度）の70人に届かず、現状値（平成26年度）と同じです。'],
    ['55', '目標値（平成31年度）の70人に届かず、現状値（平成26年度）の50人から目標値までの進みは6割未満です。'],
    [
      '64',
      '目標値（平成31年度）の70人には届いていませんが、現状値（平成26年度）の50人から目標値までの進みは6割以上です。',
    ],
    ['70', '目標値（平成31年度）の70人に達しています。'],
  ])('compares %s with the target, not with a 目安', (actual, expected) => {
    expect(sentence(situation('50', actual, '70', { fiscalYear: 2019 }))).toBe(
      `平成31年度末は${actual}人です。${expected}`,
    )
  })

  it('does so after it too', () => {
    expect(sentence(situation('50', '64', '70', { fiscalYear: 2021 }))).not.toContain('目安')
  })
})

describe('a sentence without a 現状値', () => {
  it('tells a reached target', () => {
    expect(sentence(situation('', '70', '70'))).toBe(
      '平成28年度末は70人です。目標値（平成31年度）の70人に達しています。',
    )
  })

  it('gives no judgement on a target not reached', () => {
    expect(sentence(situation('', '66', '70'))).toBe(
      '現状値がなく、どこまで進んだかを比べられないため、判定していません。',
    )
  })

  it('on a mean tells six tenths of the target from less', () => {
    const mean = (actual: string) => sentence(situation('', actual, '2', { aggregation: 'period-average', unit: '件' }))
    expect(mean('1.2')).toBe(
      '平成28年度の年平均は1.2件です。目標値（平成31年度）の年平均2件には届いていませんが、その6割以上になっています。',
    )
    expect(mean('1.1')).toBe('平成28年度の年平均は1.1件です。目標値（平成31年度）の年平均2件に届いていません。')
  })
})

describe('a sentence on what is to be kept', () => {
  it.each([
    ['higher', '99', 'を下回り、目標の「維持」を満たしていません。'],
    ['higher', '100', 'を下回らず、目標の「維持」を満たしています。'],
    ['lower', '101', 'を上回り、目標の「維持」を満たしていません。'],
    ['lower', '100', 'を上回らず、目標の「維持」を満たしています。'],
  ] as const)('%s is better, %s beside 100', (direction, actual, expected) => {
    const facts = situation('100', actual, '', { direction, targetKind: 'maintain' })
    expect(sentence(facts)).toBe(`平成28年度末は${actual}人です。現状値（平成26年度）の100人${expected}`)
  })

  it('names the floor of a target that must not be undercut', () => {
    const facts = situation('100', '95', '90', { targetKind: 'not-worse' })
    expect(sentence(facts)).toBe('平成28年度末は95人です。目標値（平成31年度）の90人を下回らず、目標を満たしています。')
  })
})
