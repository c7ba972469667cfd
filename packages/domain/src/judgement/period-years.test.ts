import { describe, expect, it } from 'vitest'
import { lastYearOf, periodYears } from './period-years.ts'

describe('periodYears', () => {
  it.each([
    ['2016', 2016, 2016],
    ['2010-2014', 2010, 2014],
    ['2014-12', 2014, 2014],
    ['2015-03', 2014, 2014],
    ['2023-03-31', 2022, 2022],
    ['2016-graduates', 2016, 2016],
  ])('%s lasts from %i to %i', (period, first, last) => {
    expect(periodYears(period)).toEqual({ first, last })
    expect(lastYearOf(period)).toBe(last)
  })

  it.each(['', 'H28', '2016-'])('%j names no year', (period) => {
    expect(lastYearOf(period)).toBeNull()
  })
})
