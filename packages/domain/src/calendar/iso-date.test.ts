import { describe, expect, it } from 'vitest'
import { addDays, dateParts, daysBetween, isIsoDate, isoDateOf, weekdayOf } from './iso-date.ts'

describe('isIsoDate', () => {
  it.each(['2018-08-31', '2016-02-29', '1868-01-25'])('accepts %s', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  it.each(['2018-02-29', '2018-13-01', '2018-00-10', '2018-8-31', '20180831', '', '2018-08-31T00:00:00Z'])(
    'refuses %j',
    (text) => {
      expect(isIsoDate(text)).toBe(false)
    },
  )
})

describe('isoDateOf', () => {
  it('pads month and day', () => {
    expect(isoDateOf(2018, 8, 3)).toBe('2018-08-03')
  })

  it.each([
    [2018, 2, 29],
    [2018, 0, 1],
    [2018, 1, 0],
    [2018.5, 1, 1],
    [0, 1, 1],
    [10000, 1, 1],
  ])('has no date for %j-%j-%j', (year, month, day) => {
    expect(isoDateOf(year, month, day)).toBeNull()
  })
})

describe('dateParts', () => {
  it('splits a date', () => {
    expect(dateParts('2018-06-29')).toEqual({ year: 2018, month: 6, day: 29 })
  })

  it('throws on a text that is no date', () => {
    expect(() => dateParts('2018-06-31')).toThrow(RangeError)
  })
})

describe('counting days', () => {
  it('crosses a leap day', () => {
    expect(addDays('2016-02-28', 1)).toBe('2016-02-29')
    expect(addDays('2016-03-01', -1)).toBe('2016-02-29')
  })

  it('counts from one fiscal year to the next', () => {
    expect(daysBetween('2017-04-01', '2018-04-01')).toBe(365)
    expect(daysBetween('2018-04-01', '2017-04-01')).toBe(-365)
  })
})

describe('weekdayOf', () => {
  it.each([
    ['2018-06-29', 5],
    ['2017-10-02', 1],
    ['1969-12-31', 3],
    ['2026-11-22', 0],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday)
  })
})
