import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listGrants } from '../../queries/index.ts'
import { type SmallCity, smallCity } from '../../testing/small-city.ts'
import { askForCandidate, confirmYear } from '../../testing/whole-year.ts'
import { editionOfCycle } from '../editions/open-edition.ts'
import { editionSource } from '../editions/source/edition-source.ts'
import { addGrantProject } from './add-grant-project.ts'
import { type GrantProjectTyped, saveGrantProject } from './save-grant-project.ts'

const NOW = new Date('2017-09-20T01:00:00Z')
const ID = '01900000-0000-7000-8000-000000000001'
const kpi = (position: number | null, name: string) => ({
  position,
  name,
  baselineRaw: ' １０人（H26）',
  targetRaw: '20人',
  actualRaw: '年平均3件 1件',
})
const typed: GrantProjectTyped = {
  name: '観光の事業',
  content: '  案内所を開きます。\n・2か所',
  measureIds: ['1-1-2', '1-1-1'],
  costThousandYen: 12_345,
  grantThousandYen: null,
  costStatus: 'expected',
  kpis: [kpi(null, '利用者数'), kpi(null, '案内した数')],
  account: '7月に開きました。',
  outcome: 'considerable',
  expertView: 'effective',
  nextStep: 'expand',
  nextStepReason: '好評のため。',
}

let city: SmallCity
let cycle: string
beforeAll(async () => {
  city = await smallCity()
  cycle = await confirmYear(city.db, 2016, '15人')
})
afterAll(async () => city.close())

const grants = async (fiscalYear = 2016) => listGrants(city.db, 'plan', fiscalYear)
const add = async (id: string, grant: string, name: string) =>
  addGrantProject(city.db, { cycle, id, grant, name, by: 'planner' }, NOW)

describe('a 交付金事業 on the record', () => {
  it('is added once, however often its form comes, under the 交付金 of its name', async () => {
    expect(await add(ID, '加速化交付金', '観光')).toBe('saved')
    expect(await add(ID, '加速化交付金', '観光')).toBe('saved')
    await add('second', '推進交付金', '起業')
    await add('third', '加速化交付金', '広域')
    const listed = (await grants()).map(({ no, name, projects }) => [no, name, projects.map((one) => one.name)])
    expect(listed).toEqual([
      [1, '加速化交付金', ['観光', '広域']],
      [2, '推進交付金', ['起業']],
    ])
  })

  it('keeps every text as it was typed, and what is of the year with the year', async () => {
    const change = { cycle, id: ID, version: 1, by: 'planner' }
    expect(await saveGrantProject(city.db, change, typed, NOW)).toBe('saved')
    const { measureIds: _, kpis, ...own } = typed
    const stored = (await grants())[0]?.projects[0]
    expect(stored).toMatchObject({ ...own, measureCodes: ['1-1-1', '1-1-2'], version: 2 })
    expect(stored?.kpis).toEqual(kpis.map((one, index) => ({ ...one, position: index + 1 })))
    const next = (await grants(2017))[0]?.projects[0]
    expect(next).toMatchObject({ content: typed.content, account: '', costThousandYen: null, outcome: null })
    expect(next?.kpis.map(({ name, actualRaw }) => [name, actualRaw])).toEqual([
      ['利用者数', ''],
      ['案内した数', ''],
    ])
  })

  it('is lost to nobody who saw an older version', async () => {
    const change = { cycle, id: ID, version: 1, by: 'planner' }
    expect(await saveGrantProject(city.db, change, { ...typed, account: '上書き' }, NOW)).toBe('conflict')
    expect((await grants())[0]?.projects[0]?.account).toBe(typed.account)
  })

  it('gives the place of a KPI that was taken out to no other', async () => {
    const change = { cycle, id: ID, version: 2, by: 'planner' }
    await saveGrantProject(city.db, change, { ...typed, kpis: [kpi(2, '案内した数'), kpi(null, '売上')] }, NOW)
    const kpis = (await grants())[0]?.projects[0]?.kpis
    expect(kpis?.map(({ position, name }) => [position, name])).toEqual([
      [2, '案内した数'],
      [3, '売上'],
    ])
    const kept = await city.db.selectFrom('grant_project_kpi_actual').select('position').orderBy('position').execute()
    expect(kept.map(({ position }) => position)).toEqual([1, 2, 3])
  })

  it('can be taken out, and its 交付金 is not printed when it was the last', async () => {
    const change = { cycle, id: 'second', version: 1, by: 'planner' }
    expect(await saveGrantProject(city.db, change, null, NOW)).toBe('saved')
    expect(await saveGrantProject(city.db, { ...change, version: 2 }, null, NOW)).toBe('conflict')
    expect((await grants())[1]?.projects).toEqual([])
  })

  it('stands in the edition, which nobody changes once it is asked for', async () => {
    await askForCandidate(city.db, cycle)
    const edition = await editionOfCycle(city.db, cycle, 'rendering')
    if (edition === null) throw new Error('no candidate')
    const { grants: printed } = await editionSource(city.db, edition)
    expect(printed.map(({ name, projects }) => [name, projects.length])).toEqual([['加速化交付金', 2]])
    expect(printed[0]?.projects[0]).toMatchObject({ nextStep: 'expand', costThousandYen: 12_345 })
    const change = { cycle, id: ID, version: 3, by: 'planner' }
    expect(await saveGrantProject(city.db, change, typed, NOW)).toBe('locked')
    expect(await add('late', '加速化交付金', '遅れた事業')).toBe('locked')
  })
})
