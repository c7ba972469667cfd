import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fiscalYearOf } from './fiscal-year.ts'
import { endOfTokyoDay, tokyoDateOf, tokyoInstant, tokyoTimeOf } from './tokyo-time.ts'

describe('tokyoDateOf', () => {
  it.each([
    ['2017-03-31T14:59:59.999Z', '2017-03-31', 2016],
    ['2017-03-31T15:00:00.000Z', '2017-04-01', 2017],
    ['2017-04-01T00:00:00+09:00', '2017-04-01', 2017],
    ['2016-12-31T15:00:00Z', '2017-01-01', 2016],
  ])('%s is %s in Japan, fiscal year %i', (instant, date, fiscalYear) => {
    expect(tokyoDateOf(instant)).toBe(date)
    expect(fiscalYearOf(tokyoDateOf(instant))).toBe(fiscalYear)
  })

  it('takes a Date as well', () => {
    expect(tokyoDateOf(new Date(Date.UTC(2017, 2, 31, 15)))).toBe('2017-04-01')
  })

  it.each(['', 'yesterday', '2017-13-01T00:00:00Z'])('throws on %j', (text) => {
    expect(() => tokyoDateOf(text)).toThrow(RangeError)
  })

  it.each(['UTC', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati'])('does not depend on TZ=%s', (zone) => {
    const before = process.env['TZ']
    process.env['TZ'] = zone
    try {
      expect(tokyoDateOf('2017-03-31T15:00:00Z')).toBe('2017-04-01')
      expect(tokyoInstant('2017-04-01')).toBe('2017-03-31T15:00:00.000Z')
      expect(tokyoTimeOf('2017-03-31T23:30:00Z')).toBe('08:30')
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })
})

describe('tokyoInstant', () => {
  it('puts half past eight in Tokyo before midnight in UTC', () => {
    expect(tokyoInstant('2018-05-28', '08:30')).toBe('2018-05-27T23:30:00.000Z')
  })

  it('takes 24:00 of 31 March as 0:00 of 1 April', () => {
    expect(endOfTokyoDay('2017-03-31')).toBe(tokyoInstant('2017-04-01'))
    expect(tokyoDateOf(endOfTokyoDay('2017-03-31'))).toBe('2017-04-01')
  })

  it.each([
    ['2017-02-29', '00:00'],
    ['2017-03-31', '24:01'],
    ['2017-03-31', '8:30'],
    ['2017-03-31', '08:60'],
  ])('throws on %s %s', (date, time) => {
    expect(() => tokyoInstant(date, time)).toThrow(RangeError)
  })

  it('comes back to the same day and time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 20_000 }),
        (hour, minute, day) => {
          const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
          const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
          expect(tokyoDateOf(tokyoInstant(date, time))).toBe(date)
          expect(tokyoTimeOf(tokyoInstant(date, time))).toBe(time)
        },
      ),
    )
  })
})
