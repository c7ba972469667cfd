import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eraCalled, westernYear } from './era.ts'
import {
  eraYearName,
  fiscalYearName,
  fiscalYearNames,
  fiscalYearRangeName,
  shortFiscalYearName,
} from './fiscal-year-name.ts'

describe('fiscalYearName', () => {
  it.each([
    [2016, '2017-10-02', '平成28年度'],
    [2019, '2017-10-02', '平成31年度'],
    [2024, '2017-10-02', '平成36年度'],
    [2019, '2019-04-30', '平成31年度'],
    [2019, '2019-05-01', '令和元年度'],
    [2019, '2024-09-01', '令和元年度'],
    [2018, '2024-09-01', '平成30年度'],
    [2024, '2024-09-01', '令和6年度'],
    [1988, '2024-09-01', '昭和63年度'],
    [1989, '2024-09-01', '平成元年度'],
  ])('%i in a document of %s is %s', (fiscalYear, on, name) => {
    expect(fiscalYearName(fiscalYear, on)).toBe(name)
  })

  it('has no name before 明治', () => {
    expect(() => fiscalYearName(1850, '2017-10-02')).toThrow(RangeError)
  })
})

describe('shortFiscalYearName', () => {
  it.each([
    [2016, '2017-10-02', 'H28'],
    [2019, '2017-10-02', 'H31'],
    [2019, '2020-10-02', 'R1'],
    [2024, '2020-10-02', 'R6'],
  ])('%i in a document of %s is %s', (fiscalYear, on, name) => {
    expect(shortFiscalYearName(fiscalYear, on)).toBe(name)
  })

  it('reads back to the same year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1926, max: 2060 }), fc.constantFrom('2017-10-02', '2024-10-01'), (year, on) => {
        const name = shortFiscalYearName(year, on)
        const era = eraCalled(name.slice(0, 1))
        expect(era && westernYear(era, Number(name.slice(1)))).toBe(year)
      }),
    )
  })
})

describe('fiscalYearNames', () => {
  it('gives both names of the year in which an era began', () => {
    expect(fiscalYearNames(2019)).toEqual(['平成31年度', '令和元年度'])
    expect(fiscalYearNames(1989)).toEqual(['平成元年度'])
    expect(fiscalYearNames(1926)).toEqual(['大正15年度', '昭和元年度'])
  })

  it('gives one name to every other year', () => {
    expect(fiscalYearNames(2016)).toEqual(['平成28年度'])
  })
})

describe('fiscalYearRangeName', () => {
  it.each([
    [2015, 2019, '2017-10-02', '平成27～31年度'],
    [2015, 2019, '2020-10-02', '平成27～令和元年度'],
    [2020, 2024, '2020-10-02', '令和2～6年度'],
    [2016, 2016, '2017-10-02', '平成28年度'],
  ])('%i to %i in a document of %s is %s', (first, last, on, name) => {
    expect(fiscalYearRangeName(first, last, on)).toBe(name)
  })
})

describe('eraYearName', () => {
  it('leaves 年度 to its caller', () => {
    expect(eraYearName(2019, '2020-10-02')).toBe('令和元')
  })
})
