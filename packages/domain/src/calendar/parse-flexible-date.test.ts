import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { warekiDateName } from './date-name.ts'
import { parseFlexibleDate } from './parse-flexible-date.ts'

describe('parseFlexibleDate', () => {
  it.each([
    '平成30年8月31日',
    '平成３０年８月３１日',
    '平成 30年 8月 31日',
    '平30年8月31日',
    '㍻30年8月31日',
    'H30.8.31',
    'h30/8/31',
    'Ｈ３０．８．３１',
    '2018/8/31',
    '2018-08-31',
    '２０１８／８／３１',
    '2018年8月31日',
    '西暦2018年8月31日',
    '20180831',
    '平成30年8月31日（金）',
    '2018年8月31日(金曜日)',
    ' 2018/08/31 ',
  ])('reads %j', (text) => {
    expect(parseFlexibleDate(text)).toBe('2018-08-31')
  })

  it('reads the first year of an era', () => {
    expect(parseFlexibleDate('令和元年5月1日')).toBe('2019-05-01')
    expect(parseFlexibleDate('R1.5.1')).toBe('2019-05-01')
  })

  it('reads a day that was printed in the era before', () => {
    expect(parseFlexibleDate('平成31年5月1日')).toBe('2019-05-01')
  })

  it.each([
    '',
    '8月31日',
    '平成30年',
    '平成30年2月30日',
    '平成0年1月1日',
    '2018/13/1',
    'X30.8.31',
    '30/8/31',
    'あした',
  ])('has no day for %j', (text) => {
    expect(parseFlexibleDate(text)).toBeNull()
  })

  it('reads back what warekiDateName writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -15_000, max: 30_000 }), (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
        expect(parseFlexibleDate(warekiDateName(date))).toBe(date)
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseFlexibleDate(text)))
  })
})
