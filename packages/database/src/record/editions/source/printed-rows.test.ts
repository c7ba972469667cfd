import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SmallCity, smallCity } from '../../../testing/small-city.ts'
import { printedKpis } from './printed-rows.ts'

let city: SmallCity
beforeAll(async () => {
  city = await smallCity()
  const { db } = city
  const row = await db.selectFrom('definition').selectAll().where('id', '=', 'guides').executeTakeFirstOrThrow()
  const revised = {
    ...row,
    id: 'guides-2',
    revision_no: 2,
    valid_from: 2018,
    target_raw: '30人',
    target_period: '2021',
  }
  await db.insertInto('definition').values(revised).execute()
})
afterAll(async () => city.close())

const targets = async (fiscalYear: number) =>
  ((await printedKpis(city.db, 'plan', fiscalYear)).get('1-1-1') ?? []).map(({ name, targetRaw }) => [name, targetRaw])

describe('printedKpis', () => {
  it('gives a year before the revision the target it had, with every row once and in order', async () => {
    expect(await targets(2017)).toEqual([
      ['visitors', '20人'],
      ['guides', '20人'],
    ])
  })

  it('gives the year of the revision and those after it, beyond the old end of the plan too, the new target', async () => {
    for (const year of [2018, 2021]) {
      expect(await targets(year)).toEqual([
        ['visitors', '20人'],
        ['guides', '30人'],
      ])
    }
  })

  it('prints an indicator at each of its places', async () => {
    const kpis = await printedKpis(city.db, 'plan', 2016)
    expect(kpis.get('1-1-2')).toMatchObject([{ name: 'visitors', position: 1, indicatorId: 'visitors' }])
    expect(Object.keys(kpis.get('1-1-2')?.[0] ?? {})).not.toContain('validFrom')
  })

  it('refuses a year for which an indicator is not defined', async () => {
    await city.db.updateTable('definition').set({ valid_from: 2017 }).where('id', '=', 'visitors').execute()
    await expect(printedKpis(city.db, 'plan', 2016)).rejects.toThrow('no definition that holds in fiscal year 2016')
  })
})
