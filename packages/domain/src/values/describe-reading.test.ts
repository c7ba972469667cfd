import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeReading } from './describe-reading.ts'
import { readValue } from './read-value.ts'
import type { ReadingContext } from './reading-context.ts'

const sentence = (raw: string, context: ReadingContext = {}): string =>
  describeReading(readValue(raw, context), '2018-06-12')

describe('describeReading', () => {
  it.each([
    ['６１，２５８人（H29）', '61,258人、平成29年度の値です。'],
    ['61258人', '61,258人と読みました。'],
    ['8.40人(H24)', '8.40人、平成24年度の値です。'],
    ['8.72人(H26.12)', '8.72人、平成26年12月の値です。'],
    ['12,000人（令和5年4月1日現在）', '12,000人、令和5年4月1日の値です。'],
    ['5.5‰(平成25年)', '5.5‰、平成25年の値です。'],
    ['2社 (5年間累計)', '5年間の累計2社と読みました。'],
    ['年平均3.4件 (H22~H26)', '年平均3.4件、平成22年度から平成26年度までの値です。'],
    ['1日当たり167人 (H28)', '1日当たり167人、平成28年度の値です。'],
    ['2.4億円', '2.4億円と読みました。'],
    ['△5.2%', '−5.2%と読みました。'],
    ['80%以上', '80%以上と読みました。'],
    ['約300人', '約300人と読みました。'],
    ['3.0件未満', '3.0件未満と読みました。'],
    ['10%増', '10%の増加と読みました。'],
    ['100%を維持', '100%の維持と読みました。'],
    ['91/96校', '96校のうち91校と読みました。'],
    ['維持', '数値ではなく「維持」と読みました。'],
    ['策定（R5年度）', '数値ではなく「実施済み」、平成35年度と読みました。'],
    ['全国平均以上', '数値ではなく、ほかの値との比べ方と読みました。'],
    ['令和6年度までに', '時点だけの記載、平成36年度までと読みました。'],
    ['—', '値はありません（調査なし）。'],
    ['集計中', '値はありません（集計中）。'],
    ['—(H30)', '値はありません（調査なし）、平成30年度です。'],
    ['5件→10件', '5件と読みました。1つの欄に2つの値があり、初めの値を読みました。'],
    ['4/12', '12のうち4と読みました。ほかの読み方があります（分数とも日付とも読めます）。'],
    ['充実', '値として読めません（1文字目からの「充実」は値として読めません）。'],
  ])('says of %j: %s', (raw, expected) => {
    expect(sentence(raw)).toBe(expected)
  })

  it('names the year by the era of its day', () => {
    expect(describeReading(readValue('8人(R1)'), '2017-10-02')).toBe('8人、平成31年度の値です。')
    expect(describeReading(readValue('8人(H31)'), '2020-10-02')).toBe('8人、令和元年度の値です。')
  })

  it('says the year a head gives', () => {
    expect(sentence('5人', { columnHeader: '平成29年度末値' })).toBe('5人、平成29年度の値です。')
  })

  it('ends in a full stop and never shows a gap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        expect(sentence(raw)).toMatch(/。$/)
        expect(sentence(raw)).not.toMatch(/undefined|null|NaN/)
      }),
    )
  })
})
