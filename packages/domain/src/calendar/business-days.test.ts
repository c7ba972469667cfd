import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBusinessDays, businessCalendar, businessDaysBetween, onOrAfter, onOrBefore } from './business-days.ts'
import { addDays, weekdayOf } from './iso-date.ts'

const goldenWeek2018 = ['2018-04-30', '2018-05-03', '2018-05-04']
const isOpen = businessCalendar(goldenWeek2018)

describe('businessCalendar', () => {
  it.each([
    ['2018-06-29', true],
    ['2018-06-30', false],
    ['2018-07-01', false],
    ['2018-05-03', false],
    ['2017-12-28', true],
    ['2017-12-29', false],
    ['2018-01-03', false],
    ['2018-01-04', true],
  ])('%s is open: %s', (date, open) => {
    expect(isOpen(date)).toBe(open)
  })

  it('takes the city closures as a predicate', () => {
    const closedOnAnniversary = businessCalendar((date) => date.endsWith('-03-21'))
    expect(closedOnAnniversary('2018-03-21')).toBe(false)
    expect(closedOnAnniversary('2018-03-22')).toBe(true)
  })

  it('takes a set', () => {
    expect(businessCalendar(new Set(['2018-06-29']))('2018-06-29')).toBe(false)
  })
})

describe('addBusinessDays', () => {
  it.each([
    ['2018-06-29', 1, '2018-07-02'],
    ['2018-06-30', 1, '2018-07-02'],
    ['2018-06-20', 5, '2018-06-27'],
    ['2018-05-02', 1, '2018-05-07'],
    ['2017-12-28', 1, '2018-01-04'],
    ['2018-01-04', -1, '2017-12-28'],
    ['2018-06-30', 0, '2018-06-30'],
  ])('%s plus %i is %s', (date, count, result) => {
    expect(addBusinessDays(date, count, isOpen)).toBe(result)
  })

  it('lands on an open day and is counted back by businessDaysBetween', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 1, max: 40 }), (offset, count) => {
        const from = addDays('2016-04-01', offset)
        const to = addBusinessDays(from, count, isOpen)
        expect(isOpen(to)).toBe(true)
        expect(businessDaysBetween(from, to, isOpen)).toBe(count)
      }),
    )
  })
})

describe('businessDaysBetween', () => {
  it.each([
    ['2018-06-12', '2018-06-29', 13],
    ['2018-06-20', '2018-06-29', 7],
    ['2018-06-29', '2018-06-29', 0],
    ['2018-07-04', '2018-06-29', -3],
  ])('from %s to %s there are %i', (from, to, count) => {
    expect(businessDaysBetween(from, to, isOpen)).toBe(count)
  })
})

describe('onOrAfter and onOrBefore', () => {
  it('keeps an open day', () => {
    expect(onOrAfter('2018-06-29', isOpen)).toBe('2018-06-29')
    expect(onOrBefore('2018-06-29', isOpen)).toBe('2018-06-29')
  })

  it('leaves a weekend on either side', () => {
    expect(onOrAfter('2018-06-30', isOpen)).toBe('2018-07-02')
    expect(onOrBefore('2018-07-01', isOpen)).toBe('2018-06-29')
    expect(weekdayOf(onOrAfter('2017-12-29', isOpen))).toBe(4)
  })

  it('says so where a calendar never opens', () => {
    expect(() => onOrAfter('2018-06-29', () => false)).toThrow(RangeError)
  })
})
