import { describe, expect, it } from 'vitest'
import { anEdition } from '../../test/an-edition.ts'
import { editionWords } from './edition-words.ts'

describe('editionWords', () => {
  const words = editionWords(anEdition())

  it('names years in the era known on the day of publication', () => {
    expect(words.yearName(2019)).toBe('平成31年度')
    expect(words.shortYear(2019)).toBe('H31')
    expect(words.planRange).toBe('平成27～31年度')
    const later = editionWords(anEdition({ edition: { publishedOn: '2020-10-01', fiscalYear: 2019 } }))
    expect(later.year).toBe('令和元年度')
    expect(later.planRange).toBe('平成27～令和元年度')
  })

  it('names the year after it and its date', () => {
    expect(words.nextYear).toBe('平成29年度')
    expect(words.publishedOn).toBe('平成29年10月2日')
  })

  it.each([
    ['2019-03', 'H31.3', '平成31年3月'],
    ['2019-04-30', 'H31.4.30', '平成31年4月30日'],
    ['2019-05', 'R1.5', '令和元年5月'],
    ['2020-03', 'R2.3', '令和2年3月'],
  ])('names the month %j in its own era, whatever its fiscal year is called', (period, short, full) => {
    const later = editionWords(anEdition({ edition: { publishedOn: '2020-10-01', fiscalYear: 2019 } }))
    expect(later.shortPeriod(period)).toBe(short)
    expect(later.periodName(period)).toBe(full)
  })

  it('knows no era that began after the day of publication', () => {
    expect(words.shortPeriod('2019-12')).toBe('H31.12')
    expect(words.periodName('2019-12-31')).toBe('平成31年12月31日')
  })

  it.each([
    ['2014', 'H26', '平成26年度'],
    ['2010-2014', 'H22~H26', '平成22～26年度'],
    ['2014-12', 'H26.12', '平成26年12月'],
    ['2014-12-31', 'H26.12.31', '平成26年12月31日'],
    ['2015-02', 'H27.2', '平成27年2月'],
    ['2016-graduates', 'H28', '平成28年度の卒業生'],
    ['', '', ''],
    ['someday', '', ''],
  ])('names the period %j', (period, short, full) => {
    expect(words.shortPeriod(period)).toBe(short)
    expect(words.periodName(period)).toBe(full)
  })
})
