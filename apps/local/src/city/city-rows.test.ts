import {
  type Database,
  listAccounts,
  openDatabase,
  saveCity,
  findReportSettings,
  saveReportSettings,
} from '@torikumi/database'
import { STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import { cloneDatabase } from '@torikumi/engines/testing'
import { type CitySeed, defaultCityDir } from '@torikumi/seeds'
import { sql } from 'kysely'
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
})
afterAll(async () => {
  await db.destroy()
  await drop()
})

describe('the demonstration city in the record', () => {
  it('is added whole, and again without a change', async () => {
    const first = await saveCity(db, cityRows(city))
    expect(Object.fromEntries(Object.entries(first).map(([table, { added }]) => [table, added]))).toMatchObject({
      section: city.sections.length,
      account: city.accounts.length,
      measure: 23 + 38,
      indicator: 33 + 68,
      placement: 36 + 74,
      plan: 2,
      lineage: 93,
      activity: 97,
      grant_program: 3,
      grant_project: 7,
      route: city.sections.length - 1,
      route_step: city.routes.length,
    })
    const again = await saveCity(db, cityRows(city))
    for (const { added, changed } of Object.values(again)) expect({ added, changed }).toEqual({ added: 0, changed: 0 })
  })

  it('prints its report by the standard, with words of our own in 用語解説, and leaves a city’s own settings as they are', async () => {
    const { settings, version } = await findReportSettings(db, '352136')
    expect(settings).toEqual({ ...STANDARD_REPORT_SETTINGS, terms: city.terms })
    expect(city.terms.map(({ term }) => term)).toContain('再掲')
    const own = { ...settings, unansweredWords: '確認中' }
    const to = { municipality: '352136', settings: own, version, by: 'kikaku-1', at: new Date(0) }
    expect(await saveReportSettings(db, to)).toBe(version + 1)
    await saveCity(db, cityRows(city))
    expect((await findReportSettings(db, '352136')).settings).toEqual(own)
  })

  it('carries the raw cells exactly and the printed order', async () => {
    const { rows } = await sql<{ code: string; name: string; target: string }>`
      select code, printed_name as name, target_raw as target from placement
      join measure on measure.id = measure_id
      join definition on (definition.indicator_id, definition.plan_id) = (placement.indicator_id, placement.plan_id)
      where placement.plan_id = 'first'
      order by measure.position, placement.position`.execute(db)
    const targets = new Map(city.definitions.map((definition) => [definition.indicator, definition.targetRaw]))
    expect(rows.map(({ name, target }) => [name, target])).toEqual(
      city.placements.map(({ printedName, indicator }) => [printedName, targets.get(indicator)]),
    )
    expect(rows.map(({ code }) => code)).toEqual(rows.map(({ code }) => code).toSorted())
  })

  it('stands on a 基本目標 or a 戦略方針 where the city places it there', () => {
    const [placed] = city.placements
    if (placed === undefined) throw new Error('no placement')
    const goals = [
      { ...placed, measure: null, priority: 4, policy: null },
      { ...placed, measure: null, priority: 4, policy: 2 },
    ]
    const { placement, policy, priority } = cityRows({ ...city, placements: goals, laterPlans: [] })
    const [onPriority, onPolicy] = placement
    expect(onPriority).toMatchObject({ measure_id: null, priority_id: 'first/4', policy_id: null })
    expect(onPolicy).toMatchObject({ measure_id: null, priority_id: null, policy_id: 'first/4-2' })
    expect(onPriority?.id).not.toBe(onPolicy?.id)
    expect(priority.some(({ id }) => id === 'first/4')).toBe(true)
    expect(policy.some(({ id }) => id === 'first/4-2')).toBe(true)
  })

  it('lets its people hold their posts on the day of the 照会', async () => {
    const accounts = await listAccounts(db, city.cycle.requestedOn)
    expect(accounts.map(({ account }) => account).toSorted()).toEqual(
      city.accounts.map(({ account }) => account).toSorted(),
    )
  })

  it('is renamed where the files are renamed', async () => {
    const sections = city.sections.map((section) => (section.id === 'kanko' ? { ...section, name: '観光課' } : section))
    const changes = await saveCity(db, cityRows({ ...city, sections }))
    expect(changes.section).toEqual({ added: 0, changed: 1, unchanged: city.sections.length - 1 })
  })
})

describe('a broken city folder', () => {
  it('is refused with file and reason', async () => {
    await expect(readCityOrRefuse('/nowhere')).rejects.toThrow(/直すところが\d+件あります。\n・municipality.csv/)
  })
})
