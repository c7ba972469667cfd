import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, openYear, requestOf, review, submit } from '../../testing/acting.ts'
import { type SmallCity, smallCity } from '../../testing/small-city.ts'
import { findAct, findOpenAct } from '../acts/find-act.ts'
import { writeAct } from '../../record/index.ts'
import { listAskedRows } from './asked-rows.ts'
import { listHistory } from './history.ts'
import { listPlacements } from './plan-rows.ts'
import { findRequest, listLiveRequestsTo, listNewestRegularRequests } from './request-head.ts'
import { findRevision, listDecidedAnswers } from './revisions.ts'
import { listPlanningPosts, listRowsToConfirm } from './rows-to-confirm.ts'
import { listRoutes, listWaitingRows } from './waiting-rows.ts'

let city: SmallCity
let cycle: string
let tourism: string
let farming: string
beforeAll(async () => {
  city = await smallCity()
  cycle = (await openYear(city.db)).id
  tourism = await requestOf(city.db, 'tourism')
  farming = await requestOf(city.db, 'farming')
})
afterAll(async () => city.close())

describe('a request', () => {
  it('knows its section, its year and its plan', async () => {
    expect(await findRequest(city.db, tourism)).toMatchObject({
      kind: 'regular',
      state: 'requested',
      dueOn: '2017-09-15',
      section: { id: 'tourism', name: 'tourism課', divisionName: '総務部', isPlanning: false },
      cycle: { id: cycle, fiscalYear: 2016, plan: { firstFiscalYear: 2015 } },
    })
    expect(await findRequest(city.db, randomUUID())).toBeNull()
  })

  it('is on the list of its section only', async () => {
    expect((await listLiveRequestsTo(city.db, ['tourism'])).map((head) => head.id)).toEqual([tourism])
    expect(await listLiveRequestsTo(city.db, [])).toEqual([])
    expect(
      (await listNewestRegularRequests(city.db, ['tourism', 'farming'])).map((head) => head.id).toSorted(),
    ).toEqual([tourism, farming].toSorted())
  })

  it('asks its rows in printed order, an indicator once, at its first place', async () => {
    const rows = await listAskedRows(city.db, tourism)
    expect(rows.map((row) => [row.kind, row.name, row.measure.code])).toEqual([
      ['indicator', 'visitors', '1-1-1'],
      ['indicator', 'guides', '1-1-1'],
      ['activity', '観光', '1-1-1'],
    ])
    expect(rows[0]).toMatchObject({ alsoIn: ['1-1-2'], definition: { unit: '人', targetRaw: '20人' }, returned: null })
  })

  it('takes the newest definition of an indicator', async () => {
    const { db } = city
    const row = await db.selectFrom('definition').selectAll().where('id', '=', 'guides').executeTakeFirstOrThrow()
    await db
      .insertInto('definition')
      .values({ ...row, id: 'guides-2', revision_no: 2, target_raw: '30人' })
      .execute()
    const [, guides] = await listAskedRows(db, tourism)
    expect(guides).toMatchObject({ definition: { targetRaw: '30人' } })
  })

  it('has a route as it was when the year was opened', async () => {
    expect((await listRoutes(city.db, [tourism])).get(tourism)).toEqual({
      steps: [
        { no: 1, kind: 'circulation', post: 'post-circulator' },
        { no: 2, kind: 'decision', post: 'post-head' },
      ],
      above: ['post-director'],
    })
  })

  it('shares indicators with other measures, by who answers for them', async () => {
    const places = await listPlacements(city.db, ['1-1-2'])
    expect(places).toEqual([
      {
        measure: '1-1-2',
        position: 1,
        indicator: 'visitors',
        name: 'visitors',
        section: { id: 'tourism', name: 'tourism課' },
      },
    ])
  })
})

describe('what waits', () => {
  it('is found by the posts of the route and by the request', async () => {
    await submit(city.db, tourism, 'drafter')
    const [found] = await listWaitingRows(city.db, { posts: ['post-head'] })
    expect(found).toMatchObject({ request: tourism, rows: [{ step: 1, drafters: ['drafter'] }, {}, {}] })
    expect(await listWaitingRows(city.db, { posts: ['post-farm-head'] })).toEqual([])
    expect(await listWaitingRows(city.db, { requests: [farming] })).toEqual([])
  })

  it('is for planning once it is decided', async () => {
    expect(await listRowsToConfirm(city.db)).toEqual([])
    await review(city.db, tourism, 'agree', 'circulator')
    await review(city.db, tourism, 'approve', 'head')
    const [rows] = await listRowsToConfirm(city.db)
    expect(rows?.rows).toHaveLength(3)
    expect(rows?.rows[0]).toMatchObject({ drafters: ['drafter'], decidedBy: 'head' })
    expect((await listPlanningPosts(city.db)).map((post) => post.id)).toEqual(['post-planner', 'post-checker'])
  })
})

describe('what is kept', () => {
  it('is every act, by the post of the day, oldest first', async () => {
    expect(await listHistory(city.db, { kind: 'request', id: tourism })).toMatchObject([
      { kind: 'submit', actor: 'post-drafter', revisionNo: 1, step: null },
      { kind: 'agree', actor: 'post-circulator', step: 1, accepted: 3, returned: 0 },
      { kind: 'approve', actor: 'post-head', step: 2, accepted: 3 },
    ])
  })

  it('is the revision with its texts', async () => {
    const revision = await findRevision(city.db, tourism, 1)
    expect(revision?.body.items.map((item) => item.answer.kind).toSorted()).toEqual([
      'activity',
      'indicator',
      'indicator',
    ])
    expect(await findRevision(city.db, tourism, 2)).toBeNull()
  })

  it('is what was decided, for the year after; undecided rows are not there', async () => {
    const decided = await listDecidedAnswers(city.db, { planId: 'plan', fiscalYear: 2016 })
    expect([...decided.keys()].toSorted()).toEqual(['guides', 'tour', 'visitors'])
    expect(decided.get('visitors')).toMatchObject({ raw: '15人' })
    expect((await listDecidedAnswers(city.db, { planId: 'plan', fiscalYear: 2015 })).size).toBe(0)
  })

  it('is the act, and the one under way', async () => {
    const decisionId = randomUUID()
    const subject = { kind: 'request' as const, id: farming }
    await writeAct(city.db, {
      decisionId,
      subject,
      kind: 'withdraw',
      actor: 'farmer',
      at: '2017-09-01T01:00:00.000Z',
      payload: {},
    })
    expect(await findAct(city.db, decisionId)).toMatchObject({ kind: 'withdraw', actor: 'farmer', cancelled: false })
    expect(await findOpenAct(city.db, subject)).toEqual({ decisionId, actor: 'farmer', kind: 'withdraw' })
    expect(await findOpenAct(city.db, { kind: 'request', id: tourism })).toBeNull()
    expect(await findAct(city.db, randomUUID())).toBeNull()
  })
})

it('an abandoned year leaves nothing on any list', async () => {
  const subject = { kind: 'cycle' as const, id: cycle }
  const at = '2017-09-01T01:00:00.000Z'
  await act(city.db, {
    decisionId: randomUUID(),
    subject,
    kind: 'abandon',
    actor: 'planner',
    at,
    payload: { reason: '災害' },
  })
  expect(await listLiveRequestsTo(city.db, ['tourism', 'farming'])).toEqual([])
  expect(await listRowsToConfirm(city.db)).toEqual([])
  expect(await listNewestRegularRequests(city.db, ['tourism'])).toEqual([])
})
