import { describe, expect, it } from 'vitest'
import { openDaysLeft, shortDate, shortTime } from './dates.ts'
import { fileSize, hashGroups } from './hash-groups.ts'
import { periodLabel } from './periods.ts'

describe('dates on screen', () => {
  it('leave the year out within the same year only', () => {
    expect(shortDate('2018-06-29', '2018-06-12')).toBe('6月29日（金）')
    expect(shortDate('2018-06-29', '2019-01-10')).toBe('平成30年6月29日（金）')
  })

  it('are those of Japan', () => {
    expect(shortTime(new Date('2018-06-18T15:30:00Z'), '2018-06-19')).toBe('6月19日（火）00:30')
  })

  it.each([
    ['2018-06-12', '2018-06-29', 13],
    ['2018-06-29', '2018-06-29', 0],
    ['2018-07-03', '2018-06-29', -2],
    // 18 September 2017 was 敬老の日.
    ['2017-09-15', '2017-09-19', 1],
    ['2017-12-28', '2018-01-04', 1],
  ])('count open days from %s to %s', (today, due, days) => {
    expect(openDaysLeft(due, today)).toBe(days)
  })
})

describe('periods of kpis.csv', () => {
  it.each([
    ['2014', '平成26年度'],
    ['2010-2014', '平成22～26年度'],
    ['2014-12', '平成26年12月'],
    ['2016-graduates', '平成28年度卒業生'],
    ['', '（年の記載なし）'],
  ])('read «%s» as a person does', (period, label) => {
    expect(periodLabel(period, '2017-10-02')).toBe(label)
  })
})

it('shows a hash by its first 16 digits in fours, and a size in units of lists', () => {
  expect(hashGroups('3f9a71c208bed45e'.padEnd(64, '0'))).toBe('3f9a 71c2 08be d45e')
  expect([fileSize(999), fileSize(612_000), fileSize(4_000_000)]).toEqual(['999 B', '612 KB', '4.0 MB'])
})
