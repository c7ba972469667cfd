import type { CitySeed } from '@torikumi/seeds'
import { beforeAll, describe, expect, it } from 'vitest'
import { cityRows } from '../city/city-rows.ts'
import { readDemonstrationCity } from '../city/demonstration-city.ts'
import { repeatedYear } from './repeated-year.ts'

let seed: CitySeed
beforeAll(async () => {
  seed = await readDemonstrationCity()
})

describe('the demonstration year, repeated', () => {
  it('once holds every sheet, KPI row and 取組 of FY2016', () => {
    const { city } = repeatedYear(seed, 1)
    expect(city.sheets.map(({ code }) => code)).toEqual(seed.measures.map(({ code }) => code))
    expect(city.sheets.flatMap(({ kpis }) => kpis)).toHaveLength(36)
    expect(city.sheets.flatMap(({ activities }) => activities)).toHaveLength(97)
  })

  it('four times has four times the rows, each with its own id, code and answer', () => {
    const { city, answers } = repeatedYear(seed, 4)
    const rows = cityRows(city)
    expect(rows.measure).toHaveLength(92)
    expect(new Set(rows.measure.map(({ code }) => code)).size).toBe(92)
    expect(rows.placement).toHaveLength(144)
    const asked = [...rows.indicator, ...rows.activity].map(({ id }) => id)
    expect(new Set(asked).size).toBe(4 * (33 + 97))
    expect(asked.filter((id) => !answers.has(id))).toEqual([])
  })

  it('goes on counting the 基本目標', () => {
    const { city } = repeatedYear(seed, 2)
    expect(city.sheets[23]?.code).toBe('5-1-1')
    expect(city.priorities.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })
})

describe('a city of planned sheets', () => {
  it('asks an indicator that is printed again of the section of its first sheet only', () => {
    const { city } = repeatedYear(seed, 1)
    const again = seed.placements.find(({ shownAgain }) => shownAgain)
    const first = city.sheets.findIndex(({ kpis }) => kpis.some(({ indicator }) => indicator === again?.indicator))
    const rows = cityRows(city)
    const owners = rows.indicator.filter(({ id }) => id === again?.indicator)
    expect(owners.map(({ section_id }) => section_id)).toEqual([`section-${first + 1}`])
  })
})
