import { editionOfCycle, editionSource, recordAct, writeAct } from '@torikumi/database'
import { askForCandidate, confirmYear, opening } from '@torikumi/database/testing'
import { STANDARD_RULES, composeEdition } from '@torikumi/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice, printCandidate } from './office.ts'
import { type Visitor, formWith, rowFields, wordsOf } from './visitor.ts'

let office: Office
let drafter: Visitor
let request: string
beforeAll(async () => {
  office = await openOffice({ now: '2021-06-01T01:00:00.000Z' })
  await lastYearOfTheFirstPlan()
  await secondPlan()
  const year = opening('planner', 2020, 'second')
  await writeAct(office.db, year)
  const answer = await recordAct(office.db, year.decisionId, new Date(year.at))
  if (answer.kind !== 'recorded') throw new Error(`the year was not opened: ${answer.kind}`)
  const asked = await office.db
    .selectFrom('request')
    .select('id')
    .where('cycle_id', '=', year.subject.id)
    .where('section_id', '=', 'tourism')
    .executeTakeFirstOrThrow()
  request = asked.id
  drafter = await office.as('drafter')
})
afterAll(async () => office.close())

/** FY2019 is published with 15人 for both indicators. */
async function lastYearOfTheFirstPlan(): Promise<void> {
  const { db } = office
  const id = await confirmYear(db, 2019, '15人')
  await askForCandidate(db, id)
  const edition = await editionOfCycle(db, id, 'rendering')
  if (edition === null) throw new Error('no candidate')
  const data = JSON.stringify(composeEdition(await editionSource(db, edition), STANDARD_RULES))
  const key = await printCandidate(db, id)
  await db
    .updateTable('edition')
    .set({ data, state: 'published', published_at: new Date('2020-10-01T00:00:00Z') })
    .where('key', '=', key)
    .execute()
  await db.updateTable('cycle').set({ phase: 'published' }).where('id', '=', id).execute()
}

/** visitors go on in 千人; guides become guides-in-all, counted from the plan on. */
async function secondPlan(): Promise<void> {
  const { db } = office
  const plan = { municipality_code: '352136', name: '第2期総合戦略', term: 2 }
  await db
    .insertInto('plan')
    .values({ ...plan, id: 'second', first_fiscal_year: 2020, last_fiscal_year: 2024 })
    .execute()
  await db.insertInto('priority').values({ id: 's1', plan_id: 'second', no: 1, name: '' }).execute()
  const measure = await db.selectFrom('measure').selectAll().where('id', '=', '1-1-1').executeTakeFirstOrThrow()
  await db
    .insertInto('measure')
    .values({ ...measure, id: 'second-1', plan_id: 'second', priority_id: 's1', code: '1-1-1' })
    .execute()
  await db
    .insertInto('indicator')
    .values({ id: 'guides-in-all', municipality_code: '352136', section_id: 'tourism' })
    .execute()
  const row = await db.selectFrom('definition').selectAll().where('id', '=', 'visitors').executeTakeFirstOrThrow()
  const common = { ...row, plan_id: 'second', baseline_period: '2019', target_period: '2024' }
  await db
    .insertInto('definition')
    .values([
      { ...common, id: 'v2', unit: '千人', baseline_raw: '0.015千人', target_raw: '0.02千人' },
      {
        ...common,
        id: 'g2',
        indicator_id: 'guides-in-all',
        name: 'ガイドの延べ数',
        aggregation: 'cumulative',
        accumulated_since: 2020,
        baseline_raw: '—',
        target_raw: '20人',
      },
    ])
    .execute()
  const place = { plan_id: 'second', measure_id: 'second-1' }
  await db
    .insertInto('placement')
    .values([
      { ...place, id: 'v2', indicator_id: 'visitors', position: 1, printed_name: '来訪者' },
      { ...place, id: 'g2', indicator_id: 'guides-in-all', position: 2, printed_name: 'ガイドの延べ数' },
    ])
    .execute()
  const link = { from_plan_id: 'plan', to_plan_id: 'second' }
  await db
    .insertInto('lineage')
    .values([
      {
        ...link,
        id: 'l1',
        from_indicator_id: 'visitors',
        to_indicator_id: 'visitors',
        relation: 'rescaled',
        note: '単位を千人にした。',
      },
      {
        ...link,
        id: 'l2',
        from_indicator_id: 'guides',
        to_indicator_id: 'guides-in-all',
        relation: 'redefined',
        note: '年度ごとの数から累計に変わった。',
      },
    ])
    .execute()
}

describe('the first year on the next plan', () => {
  it('reads, judges and compares a rescaled figure by its own plan, and last year’s by the plan before', async () => {
    const page = await drafter.get(`/requests/${request}`)
    const item = rowFields(formWith(page.text, 'save'), 'raw')[0]?.slice(6, 42)
    const live = await drafter.get(`/requests/${request}/reading?item=${item}&raw=0.017千人&status=final`)
    expect(JSON.parse(live.text)).toMatchObject({
      reading: expect.stringContaining('前年度末値より0.002千人増えています。'),
      judgement: { word: '順調', reason: expect.stringContaining('令和2年度は0.017千人です。') },
    })
    expect(wordsOf(page.text)).toContain('前年度末値 令和元年度 15人')
  })

  it('refuses to compare across a break, with its note', async () => {
    const page = await drafter.get(`/requests/${request}`)
    const item = rowFields(formWith(page.text, 'save'), 'raw')[1]?.slice(6, 42)
    const live = await drafter.get(`/requests/${request}/reading?item=${item}&raw=4人&status=final`)
    expect(JSON.parse(live.text)).toMatchObject({
      reading: expect.stringContaining('年度ごとの数から累計に変わった。'),
      judgement: { word: '順調', reason: expect.stringContaining('までの累計は4人です。') },
    })
    expect(JSON.parse(live.text).reading).not.toMatch(/増えて|減って/)
  })

  it('shows the published figures of the plan before, and where they may not be compared', async () => {
    const words = wordsOf((await drafter.get(`/requests/${request}`)).text)
    expect(words).toContain('これまでに公表した値（1年度分） 令和元年度： 15人')
    expect(words.split('ここから上とは比べられません。')).toHaveLength(2)
  })

  it('has no finding about a jump that is only another unit', async () => {
    const fields = formWith((await drafter.get(`/requests/${request}`)).text, 'save')
    const [visitors = ''] = rowFields(fields, 'raw')
    const saved = await drafter.post(`/requests/${request}`, { ...fields, [visitors]: '0.017千人' })
    expect(saved.status).toBe(303)
    expect(wordsOf((await drafter.get(`/requests/${request}`)).text)).not.toContain('前年度の「15人」')
  })
})
