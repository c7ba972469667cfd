import { describe, expect, it } from 'vitest'
import { eraCalled, eraOn, eras, westernYear } from './era.ts'
import { addDays } from './iso-date.ts'

const called = (text: string) => {
  const era = eraCalled(text)
  if (era === null) throw new Error(`no era ${text}`)
  return era
}

describe('eraOn', () => {
  it.each([
    ['2019-04-30', '平成'],
    ['2019-05-01', '令和'],
    ['1989-01-07', '昭和'],
    ['1989-01-08', '平成'],
    ['1926-12-24', '大正'],
    ['1926-12-25', '昭和'],
    ['1912-07-29', '明治'],
    ['1912-07-30', '大正'],
  ])('%s lies in %s', (date, name) => {
    expect(eraOn(date)?.name).toBe(name)
  })

  it('knows no era before 明治', () => {
    expect(eraOn('1868-01-24')).toBeNull()
  })

  it('changes era on the first day of each and not a day before', () => {
    for (const era of eras) {
      expect(eraOn(era.firstDay)).toBe(era)
      expect(eraOn(addDays(era.firstDay, -1))).not.toBe(era)
    }
  })
})

describe('eraCalled', () => {
  it.each([
    ['H', '平成'],
    ['r', '令和'],
    ['平成', '平成'],
    ['昭', '昭和'],
    ['㍻', '平成'],
    ['㋿', '令和'],
  ])('%s means %s', (text, name) => {
    expect(eraCalled(text)?.name).toBe(name)
  })

  it.each(['', 'X', '平成28', 'HR'])('%j is no era', (text) => {
    expect(eraCalled(text)).toBeNull()
  })
})

describe('westernYear', () => {
  it.each([
    ['H', 28, 2016],
    ['H', 31, 2019],
    ['R', 1, 2019],
    ['R', 6, 2024],
    ['S', 64, 1989],
    ['M', 1, 1868],
  ])('%s%i is %i', (letter, year, western) => {
    expect(westernYear(called(letter), year)).toBe(western)
  })
})
