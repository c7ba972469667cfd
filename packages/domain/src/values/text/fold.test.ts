import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'

const folded = (raw: string) => fold(raw).text

describe('fold', () => {
  it.each([
    ['６１，２５８人（Ｈ２９）', '61,258人(H29)'],
    ['42.2％', '42.2%'],
    ['H27～H31', 'H27~H31'],
    ['H27〜H31', 'H27~H31'],
    ['−5.2％', '-5.2%'],
    ['ｶ所', 'カ所'],
    ['ｸﾞﾙｰﾌﾟ', 'グループ'],
    ['㍻28年', '平成28年'],
    ['―', '—'],
    ['─', '—'],
    ['ー', '—'],
    ['センター', 'センター'],
    ['〔参考〕', '(参考)'],
    ['９２．５', '92.5'],
    ['≧80', '≥80'],
    ['㎡', '㎡'],
  ])('reads %j as %j', (raw, text) => {
    expect(folded(raw)).toBe(text)
  })

  it.each([
    ['8 企業 (H26)', '8企業(H26)'],
    ['11 件', '11件'],
    ['完\n売', '完売'],
    ['H28 12', 'H28 12'],
    ['12 15', '12 15'],
    ['100 km', '100 km'],
    [' 5件 ', '5件'],
    ['5　件', '5件'],
  ])('keeps a space only between two numbers or Latin words: %j', (raw, text) => {
    expect(folded(raw)).toBe(text)
  })

  it.each([
    ['m <sup>2</sup>', 'm2'],
    ['等 <del>等</del> の', '等の'],
    ['累計 <del>枚数</del> ', '累計'],
    ['12.5%<sup>1</sup>', '12.5%※1'],
    ['CO<sub>2</sub>', 'CO2'],
    ['12件<br>15件', '12件15件'],
    ['<p>5件</p>', '5件'],
    ['&lt;3.0', '<3.0'],
    ['<3.0', '<3.0'],
    ['5&nbsp;件', '5件'],
    ['<del>5件', '5件'],
  ])('takes mark-up out of %j', (raw, text) => {
    expect(folded(raw)).toBe(text)
  })

  it('remembers where white space or a break stood', () => {
    const { text, gaps } = fold('H28 1社\n H29 2社')
    expect(text).toBe('H28 1社H29 2社')
    expect([...gaps]).toEqual([4, 6, 10])
  })

  it('gives each character its place in the raw text', () => {
    const { text, at } = fold('<b>約</b> ５件')
    expect(text).toBe('約5件')
    expect(at).toEqual([3, 9, 10])
  })

  it('drops variation selectors and zero-width marks', () => {
    expect(folded('祢\u{E0100}市\u200B5')).toBe('祢市5')
  })

  it('never throws and stays linear', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(fold(raw).at).toHaveLength(fold(raw).text.length)
      }),
    )
    const started = Date.now()
    for (const bad of ['<del>', '<sup>', '&#1', '<a ', 'ﾞ', '（', 'か\u3099']) fold(bad.repeat(10_000))
    expect(Date.now() - started).toBeLessThan(2000)
  })
})
