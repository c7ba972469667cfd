import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDayOf, fiscalYearOf, fiscalYearOfMonth, lastDayOf } from './fiscal-year.ts'
import { addDays } from './iso-date.ts'

describe('fiscalYearOf', () => {
  it.each([
    ['2016-04-01', 2016],
    ['2017-03-31', 2016],
    ['2017-04-01', 2017],
    ['2018-01-01', 2017],
    ['2019-05-01', 2019],
  ])('%s belongs to %i', (date, fiscalYear) => {
    expect(fiscalYearOf(date)).toBe(fiscalYear)
  })

  it('holds every day of a year between its first and last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 0, max: 364 }), (fiscalYear, offset) => {
        const day = addDays(firstDayOf(fiscalYear), offset)
        expect(fiscalYearOf(day)).toBe(fiscalYear)
        expect(day <= lastDayOf(fiscalYear)).toBe(true)
      }),
    )
  })

  it('starts the next year on the day after the last', () => {
    expect(addDays(lastDayOf(2016), 1)).toBe(firstDayOf(2017))
  })
})

describe('fiscalYearOfMonth', () => {
  it('puts January to March into the year before', () => {
    expect(fiscalYearOfMonth(2014, 12)).toBe(2014)
    expect(fiscalYearOfMonth(2017, 3)).toBe(2016)
    expect(fiscalYearOfMonth(2017, 4)).toBe(2017)
  })
})
