import { STANDARD_RULES, composeEdition } from '@torikumi/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editionOfCycle, editionSource, listAskedRows, refreshFindings } from '../src/index.ts'
import { confirmYear, makeCandidate, openYear, requestOf } from '../src/testing/acting.ts'
import { type SmallCity, smallCity } from '../src/testing/small-city.ts'

let city: SmallCity
let cycle: string
beforeAll(async () => {
  city = await smallCity()
  const { db } = city
  await db.insertInto('policy').values({ id: 'p1-1', priority_id: 'p1', no: 1, name: '訪れたいまち' }).execute()
  await db.updateTable('priority').set({ name: '働くまち' }).where('id', '=', 'p1').execute()
  const visitors = await db.selectFrom('definition').selectAll().where('id', '=', 'visitors').executeTakeFirstOrThrow()
  await db.insertInto('indicator').values({ id: 'jobs', municipality_code: '352136', section_id: 'tourism' }).execute()
  await db
    .insertInto('definition')
    .values({ ...visitors, id: 'jobs', indicator_id: 'jobs', name: 'jobs' })
    .execute()
  const placement = { plan_id: 'plan', measure_id: null, position: 1 }
  await db
    .insertInto('placement')
    .values([
      { ...placement, id: 'goal-1', priority_id: 'p1', indicator_id: 'jobs', printed_name: '新しい働き手' },
      { ...placement, id: 'goal-1-1', policy_id: 'p1-1', indicator_id: 'visitors', printed_name: '来訪者（数値目標）' },
    ])
    .execute()
  cycle = (await openYear(db)).id
})
afterAll(async () => city.close())

describe('数値目標 of a 基本目標 and of a 戦略方針', () => {
  it('are asked once, before the measures of their priority, at the place where they are printed first', async () => {
    const rows = await listAskedRows(city.db, await requestOf(city.db, 'tourism'))
    expect(rows.map((row) => [row.measure.code, row.measure.isGoal, row.name, row.position])).toEqual([
      ['1', true, '新しい働き手', 1],
      ['1-1', true, '来訪者（数値目標）', 2],
      ['1-1-1', false, 'guides', 3],
      ['1-1-1', false, '観光', 4],
    ])
    expect(rows.flatMap((row) => (row.kind === 'indicator' ? [row.alsoIn] : []))).toEqual([[], ['1-1-1', '1-1-2'], []])
  })

  it('go into the edition with the decided answer, their later places shown again', async () => {
    await confirmYear(city.db)
    expect(await refreshFindings(city.db, cycle)).toBe(0)
    await makeCandidate(city.db, cycle)
    const edition = await editionOfCycle(city.db, cycle, 'rendering')
    if (edition === null) throw new Error('no candidate')
    const { goals, measures } = composeEdition(await editionSource(city.db, edition), STANDARD_RULES)
    expect(goals.map(({ code, name, priority }) => [code, name, priority])).toEqual([
      ['1', '働くまち', 1],
      ['1-1', '訪れたいまち', 1],
    ])
    expect(goals.map(({ kpis }) => kpis.map((kpi) => [kpi.name, kpi.actual.raw, kpi.shownAgain]))).toEqual([
      [['新しい働き手', '15人', false]],
      [['来訪者（数値目標）', '15人', false]],
    ])
    expect(measures.map(({ code, kpis }) => [code, kpis.map((kpi) => kpi.shownAgain)])).toEqual([
      ['1-1-1', [true, false]],
      ['1-1-2', [true]],
    ])
  })
})

describe('a placement', () => {
  it.each([
    ['nowhere', { measure_id: null }],
    ['on a measure and a priority', { measure_id: '1-1-2', priority_id: 'p1' }],
    ['on a priority and a policy', { measure_id: null, priority_id: 'p1', policy_id: 'p1-1' }],
  ])('cannot stand %s', async (_, place) => {
    const rest = { id: 'x', plan_id: 'plan', indicator_id: 'guides', position: 9, printed_name: 'x' }
    await expect(
      city.db
        .insertInto('placement')
        .values({ ...rest, ...place })
        .execute(),
    ).rejects.toThrow('placement_on_one')
  })
})
