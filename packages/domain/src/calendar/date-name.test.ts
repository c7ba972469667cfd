import { describe, expect, it } from 'vitest'
import {
  longDateName,
  shortDateName,
  shortMonthName,
  warekiDateName,
  warekiMonthName,
  weekdayName,
} from './date-name.ts'

describe('warekiDateName', () => {
  it.each([
    ['2017-10-02', '平成29年10月2日'],
    ['2019-04-30', '平成31年4月30日'],
    ['2019-05-01', '令和元年5月1日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1868-01-24', '1868年1月24日'],
  ])('writes %s as %s', (date, name) => {
    expect(warekiDateName(date)).toBe(name)
  })

  it('keeps the era of the document for a day to come', () => {
    expect(warekiDateName('2019-12-31', '2017-10-02')).toBe('平成31年12月31日')
    expect(warekiDateName('2019-12-31', '2020-10-01')).toBe('令和元年12月31日')
    expect(warekiDateName('2019-03-31', '2020-10-01')).toBe('平成31年3月31日')
  })
})

describe('warekiMonthName', () => {
  it('writes the month of a survey', () => {
    expect(warekiMonthName('2014-12-01')).toBe('平成26年12月')
    expect(warekiMonthName('2019-12-01', '2017-10-02')).toBe('平成31年12月')
  })
})

describe('shortMonthName', () => {
  it.each([
    ['2014-12-01', '2017-10-02', 'H26.12'],
    ['2019-03-01', '2020-10-01', 'H31.3'],
    ['2019-05-01', '2020-10-01', 'R1.5'],
    ['2019-05-01', '2017-10-02', 'H31.5'],
    ['1868-01-01', '2017-10-02', '1868.1'],
  ])('writes the month of %s in a document of %s as %s', (date, on, name) => {
    expect(shortMonthName(date, on)).toBe(name)
  })
})

describe('longDateName and shortDateName', () => {
  it('carry the day of the week in full-width brackets', () => {
    expect(longDateName('2018-06-29')).toBe('平成30年6月29日（金）')
    expect(shortDateName('2018-06-29')).toBe('6月29日（金）')
  })
})

describe('weekdayName', () => {
  it.each([
    ['2018-07-01', '日'],
    ['2018-07-07', '土'],
  ])('%s is %s', (date, name) => {
    expect(weekdayName(date)).toBe(name)
  })
})
