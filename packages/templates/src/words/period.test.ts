import { describe, expect, it } from 'vitest'
import { parsePeriod, timeOf } from './period.ts'

describe('parsePeriod', () => {
  it.each([
    ['2016', { kind: 'years', first: 2016, last: 2016 }],
    ['2010-2014', { kind: 'years', first: 2010, last: 2014 }],
    ['2016-graduates', { kind: 'cohort', first: 2016, last: 2016 }],
    ['2014-12', { kind: 'month', calendarYear: 2014, month: 12, day: null, first: 2014, last: 2014 }],
    ['2014-12-31', { kind: 'month', calendarYear: 2014, month: 12, day: 31, first: 2014, last: 2014 }],
    ['2015-03', { kind: 'month', calendarYear: 2015, month: 3, day: null, first: 2014, last: 2014 }],
  ])('reads %s', (text, read) => {
    expect(parsePeriod(text)).toEqual(read)
  })

  it.each(['', 'H28', '2014-13', '2014-02-30', '2014-2010', '16', '2016-', '2016 '])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })
})

describe('timeOf', () => {
  it.each([
    ['2016', 2016],
    ['2010-2014', 2014],
    ['2016-graduates', 2016],
    ['2014-12', 2013.75],
    ['2015-03', 2014],
    ['2014-04', 2013 + 1 / 12],
  ])('puts %s at %d', (text, time) => {
    const period = parsePeriod(text)
    expect(period === null ? null : timeOf(period)).toBeCloseTo(time, 10)
  })
})
