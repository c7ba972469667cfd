import { describe, expect, it } from 'vitest'
import { longDateName, shortDateName, warekiDateName, warekiMonthName, weekdayName } from './date-name.ts'

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
})

describe('warekiMonthName', () => {
  it('writes the month of a survey', () => {
    expect(warekiMonthName('2014-12-01')).toBe('平成26年12月')
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
