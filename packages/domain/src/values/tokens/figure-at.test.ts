import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { figureAt } from './figure-at.ts'
import { kanjiFigureAt } from './kanji-figure-at.ts'

const read = (raw: string, known: readonly string[] = []) => {
  const { text, gaps } = fold(raw)
  return figureAt(text, 0, gaps, new Set(known))?.figure ?? null
}

const readKanji = (raw: string) => {
  const { text, gaps } = fold(raw)
  return kanjiFigureAt(text, 0, gaps, new Set())?.figure ?? null
}

describe('figureAt', () => {
  it.each([
    ['1,234.50人', '1234.50', 0, '人'],
    ['10億5千万円', '105', 7, '円'],
    ['1億2千3百万円', '123', 6, '円'],
    ['5万3万', '5', 4, ''],
    ['1.5万2千人', '1.5', 4, ''],
    ['.5%', '0.5', 0, '%'],
    ['12 km', '12', 0, 'km'],
    ['12人/年', '12', 0, '人/年'],
  ])('reads %s as %s with exponent %i in %j', (raw, digits, exponent, unit) => {
    expect(read(raw)).toMatchObject({ digits, exponent, unit })
  })

  it.each([
    ['△5', '-'],
    ['▲5', '-'],
    ['−5', '-'],
    ['マイナス5', '-'],
    ['+5', '+'],
    ['±5', '±'],
    ['5', ''],
  ])('keeps the sign of %s', (raw, sign) => {
    expect(read(raw)?.sign).toBe(sign)
  })

  it('takes a unit only the context knows', () => {
    expect(read('12ふるさと便', ['ふるさと便'])).toMatchObject({ unit: 'ふるさと便', doubt: null })
    expect(read('12ふるさと便')).toMatchObject({ unit: '', doubt: '「ふるさと便」は単位として読めません' })
  })

  it.each(['人', '', '以上', '(5)'])('sees no figure at the start of %j', (raw) => {
    expect(read(raw)).toBeNull()
  })
})

describe('kanjiFigureAt', () => {
  it.each([
    ['五千人', '5000'],
    ['二億円', '2'],
    ['ゼロ件', '0'],
  ])('reads %s as %s', (raw, digits) => {
    expect(readKanji(raw)?.digits).toBe(digits)
  })

  it.each(['一部', '一定', '千葉県', '百貨店', '〇〇計画', '十分', 'ゼロカーボン', '万全'])(
    'takes %s for a word',
    (raw) => {
      expect(readKanji(raw)).toBeNull()
    },
  )
})
