import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AT, openYear } from '../../testing/acting.ts'
import { type SmallCity, smallCity } from '../../testing/small-city.ts'
import { findPublished, listEditions, listPublished, listPublishedKeys } from '../editions/editions.ts'
import { countOpenFindings, listFindings, settleFinding } from '../findings/findings.ts'
import { findMember, listDraftingPosts, postTitles } from '../organisation/members.ts'
import { findMunicipality } from '../organisation/municipality.ts'
import { lastHeartbeat } from '../status/worker-heartbeat.ts'
import { countAskedRows, findCurrentCycle, findCycle, nextCycleNo } from './cycles.ts'

let city: SmallCity
let cycle: string
beforeAll(async () => {
  city = await smallCity()
})
afterAll(async () => city.close())

describe('years', () => {
  it('are counted from one, and there is none before the first', async () => {
    expect(await findCurrentCycle(city.db)).toBeNull()
    expect(await nextCycleNo(city.db, 2016)).toBe(1)
    expect(await countAskedRows(city.db, 'plan')).toEqual({ sections: 2, indicators: 2, activities: 2 })
    cycle = (await openYear(city.db)).id
    expect(await findCurrentCycle(city.db)).toMatchObject({ id: cycle, fiscalYear: 2016, plan: { id: 'plan' } })
  })

  it('that were abandoned give way to their successor', async () => {
    await city.db.updateTable('cycle').set({ phase: 'abandoned' }).execute()
    expect(await findCycle(city.db, 2016)).toMatchObject({ id: cycle, phase: 'abandoned' })
    expect(await findCurrentCycle(city.db)).toBeNull()
    expect(await nextCycleNo(city.db, 2016)).toBe(2)
    await city.db.updateTable('cycle').set({ phase: 'checking' }).execute()
  })
})

describe('findings', () => {
  it('stand with the gravest first, and are settled with a reason', async () => {
    const row = (severity: 'error' | 'notice', rule: string) => ({
      id: randomUUID(),
      cycle_id: cycle,
      rule,
      severity,
      subject: 'visitors',
      field: 'raw',
      message: rule,
      present: true,
      settlement: null,
      settlement_reason: null,
      settled_by: null,
      settled_at: null,
    })
    const rows = [row('notice', 'a'), row('error', 'b')]
    await city.db.insertInto('finding').values(rows).execute()
    expect((await listFindings(city.db, cycle)).map((finding) => finding.rule)).toEqual(['b', 'a'])
    expect(await countOpenFindings(city.db, cycle)).toEqual({ error: 1, warning: 0, notice: 1 })
    const settlement = {
      cycle,
      how: 'right-as-is',
      reason: '公表資料のとおり',
      by: 'planner',
      at: new Date(AT),
    } as const
    expect(await settleFinding(city.db, { ...settlement, finding: rows[1]?.id ?? '' })).toBe(true)
    expect(await settleFinding(city.db, { ...settlement, cycle: randomUUID(), finding: rows[0]?.id ?? '' })).toBe(false)
    expect((await listFindings(city.db, cycle)).map((finding) => finding.settled?.reason ?? null)).toEqual([
      null,
      '公表資料のとおり',
    ])
    expect(await countOpenFindings(city.db, cycle)).toEqual({ error: 0, warning: 0, notice: 1 })
  })
})

describe('editions', () => {
  const edition = (number: number, state: 'candidate' | 'withdrawn' | 'published') => ({
    key: randomUUID(),
    edition_id: `352136-2016-${number}`,
    candidate_no: state === 'withdrawn' ? 1 : 2,
    cycle_id: cycle,
    number,
    state,
    kind: null,
    supersedes: null,
    publish_on: '2017-10-02',
    data: '{}',
    data_sha256: 'a'.repeat(64),
    manifest_sha256: 'b'.repeat(64),
    pages: 38,
    made_at: new Date(AT),
    published_at: state === 'published' ? new Date(AT) : null,
  })

  const anUpdateOf = async (key: string): Promise<string> => {
    const row = {
      id: randomUUID(),
      cycle_id: cycle,
      number: 1,
      kind: 'update' as const,
      supersedes_key: key,
      reason: '確定したためです。',
      phase: 'deciding' as const,
      version: 1,
      due_on: '2017-11-01',
    }
    await city.db.insertInto('correction').values(row).execute()
    return row.id
  }

  it('are public only once they are published; the newest comes first', async () => {
    const year = { municipalityCode: '352136', fiscalYear: 2016 }
    const editions = [edition(1, 'withdrawn'), edition(1, 'published')] as const
    await city.db
      .insertInto('edition')
      .values([...editions])
      .execute()
    const correction = await anUpdateOf(editions[1].key)
    await city.db
      .insertInto('edition')
      .values({ ...edition(2, 'candidate'), kind: 'update', supersedes: '352136-2016-1', correction_id: correction })
      .execute()
    expect((await listPublished(city.db)).map((one) => one.id)).toEqual(['352136-2016-1'])
    expect(await listPublishedKeys(city.db)).toEqual([editions[1].key])
    expect((await findPublished(city.db, year))?.number).toBe(1)
    expect(await findPublished(city.db, { ...year, number: 2 })).toBeNull()
    expect(await findPublished(city.db, { ...year, fiscalYear: 2017 })).toBeNull()
    expect((await listEditions(city.db, cycle)).map((one) => [one.number, one.candidateNo])).toEqual([
      [2, 2],
      [1, 2],
      [1, 1],
    ])
  })
})

describe('the organisation', () => {
  it('says who a person is on a day', async () => {
    expect(await findMember(city.db, 'head', '2017-09-01')).toMatchObject({
      displayName: '見本職員head',
      posts: [{ id: 'post-head', role: 'head', section: { id: 'tourism', isPlanning: false }, division: 'all' }],
    })
    expect((await findMember(city.db, 'head', '2017-03-31'))?.posts).toEqual([])
    expect(await findMember(city.db, 'nobody', '2017-09-01')).toBeNull()
  })

  it('puts the regular post before those held besides', async () => {
    const besides = {
      id: 'x',
      person_id: 'farm-head',
      post_id: 'post-head',
      kind: 'acting-head',
      valid_from: '2017-04-01',
      valid_until: null,
    } as const
    await city.db.insertInto('appointment').values(besides).execute()
    const member = await findMember(city.db, 'farm-head', '2017-09-01')
    expect(member?.posts.map((post) => [post.id, post.appointment])).toEqual([
      ['post-farm-head', 'primary'],
      ['post-head', 'acting-head'],
    ])
  })

  it('names posts and the city', async () => {
    expect(await postTitles(city.db, ['post-head', 'no-post'])).toEqual(new Map([['post-head', 'post-head']]))
    expect((await listDraftingPosts(city.db)).get('tourism')).toEqual(['post-drafter'])
    expect(await findMunicipality(city.db)).toMatchObject({ code: '352136', status: 'sample' })
  })
})

it('the last sign of life is the newest of all workers', async () => {
  expect(await lastHeartbeat(city.db)).toBeNull()
  const beats = [1, 5, 3].map((minute) => ({
    worker_id: `w${minute}`,
    beat_at: new Date(Date.UTC(2017, 8, 1, 0, minute)),
  }))
  await city.db.insertInto('worker_heartbeat').values(beats).execute()
  expect(await lastHeartbeat(city.db)).toEqual(new Date('2017-09-01T00:05:00Z'))
})
