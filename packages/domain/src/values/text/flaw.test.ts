import { describe, expect, it } from 'vitest'
import { flawOf } from './flaw.ts'
import { fold } from './fold.ts'

const reason = (raw: string) => flawOf(fold(raw))?.reason

describe('flawOf', () => {
  it.each([
    ['=A1+B2', '表計算ソフト'],
    ['#REF!', '表計算ソフト'],
    ['＃DIV/0!', '表計算ソフト'],
    ['########', '表計算ソフト'],
    ['1/0', '分母が0'],
    ['0/0校', '分母が0'],
    ['12件(H0)', 'という年はありません'],
    ['12件(S70)', 'という年はありません'],
    ['12件(H99)', 'という年はありません'],
    ['13月', 'という月はありません'],
    ['12件(H28.13)', 'という年月日はありません'],
    ['12件(2023年13月)', 'という年月日はありません'],
    ['12件(R5.2.29)', 'という年月日はありません'],
    ['12件(H30', '閉じかっこがありません'],
    ['12件 H30)', '始めのかっこがありません'],
  ])('refuses %s', (raw, why) => {
    expect(reason(raw)).toContain(why)
  })

  it.each([
    '12件(R6.2.29)',
    '8.72人(H26.12)',
    'H27・28',
    '0/5校',
    '5人/0人',
    '1) 12件',
    '12件 注1)',
    '12件※1)',
    '36か月',
    'R4.5%',
    'S64',
    '平成42年',
    'pH7.5',
    '+5%',
    '＜5％',
  ])('finds nothing in %s', (raw) => {
    expect(reason(raw)).toBeUndefined()
  })

  it('gives the place', () => {
    expect(flawOf(fold('12件(H30'))?.at).toBe(3)
  })
})
