import { type Database, countAskedRows, findSeries, listPlans, openDatabase, saveCity } from '@torikumi/database'
import { cloneDatabase } from '@torikumi/engines/testing'
import { type CitySeed, defaultCityDir } from '@torikumi/seeds'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cityRows } from './city-rows.ts'
import { readCityOrRefuse } from './read-city-or-refuse.ts'

let city: CitySeed
let db: Database
let drop: () => Promise<void>
beforeAll(async () => {
  city = await readCityOrRefuse(defaultCityDir)
  const clone = await cloneDatabase()
  db = openDatabase(clone.url, { poolSize: 2 })
  drop = clone.drop
  await saveCity(db, cityRows(city))
})
afterAll(async () => {
  await db.destroy()
  await drop()
})

describe('the second plan in the record', () => {
  it('stands beside the first and asks only its own rows', async () => {
    expect((await listPlans(db)).map(({ term, firstFiscalYear }) => [term, firstFiscalYear])).toEqual([
      [2, 2020],
      [1, 2015],
    ])
    expect(await countAskedRows(db, 'first')).toMatchObject({ indicators: 33, activities: 97 })
    expect(await countAskedRows(db, 'second')).toMatchObject({ indicators: 74, activities: 0 })
  })

  it('holds what became of every indicator', async () => {
    const links = await db.selectFrom('lineage').select('relation').execute()
    expect(links).toHaveLength(93)
  })

  it('refuses a bridge whose ends do not fit its relation', async () => {
    const link = { id: 'x', from_plan_id: 'first', to_plan_id: 'second', note: '' }
    const ends = { from_indicator_id: 'visitor-repeat-rate', to_indicator_id: 'wifi-spots' }
    for (const relation of ['dropped', 'new', 'same'] as const) {
      await expect(
        db
          .insertInto('lineage')
          .values({ ...link, ...ends, relation })
          .execute(),
      ).rejects.toThrow('check')
    }
  })
})

describe('a series through both plans', () => {
  it('goes on where the indicator does, in two units', async () => {
    const series = await findSeries(db, 'roadside-station-sales')
    expect(series.map(({ plan, unit }) => [plan, unit])).toEqual([
      ['first', '億円'],
      ['second', '千円'],
    ])
    expect(series[1]?.joints).toMatchObject([{ relation: 'rescaled', isBreak: false }])
  })

  it('breaks where the indicator was redefined, dropped or split', async () => {
    const attachment = await findSeries(db, 'hometown-attachment-rate')
    expect(attachment.map(({ name }) => name)).toEqual([
      '美祢市に愛着を持つ小・中・高生の割合',
      '美祿市に愛着を持つ小・中学生の割合',
    ])
    expect(attachment[1]?.joints).toMatchObject([{ relation: 'redefined', isBreak: true }])
    expect(await findSeries(db, 'visitor-repeat-rate')).toHaveLength(1)
    expect((await findSeries(db, 'attracted-companies')).map(({ indicator }) => indicator)).toEqual([
      'attracted-companies',
      'attracted-it-companies',
      'industrial-site-companies',
    ])
    expect(await findSeries(db, 'nowhere')).toEqual([])
  })

  it('has no points before a year is decided', async () => {
    const points = (await findSeries(db, 'foreign-visitors')).flatMap((segment) => segment.points)
    expect(points).toEqual([])
  })
})
