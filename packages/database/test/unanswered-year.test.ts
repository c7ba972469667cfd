import { type EditionData, STANDARD_RULES, composeEdition } from '@torikumi/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Database,
  editionOfCycle,
  editionSource,
  listHistory,
  listSubmittedAnswers,
  publishEdition,
  takeDueMessages,
} from '../src/index.ts'
import { AT, act, makeCandidate, openYear, requestOf, review, submit } from '../src/testing/acting.ts'
import { closing } from '../src/testing/opining.ts'
import { correcting, decidePublication, printed } from '../src/testing/publishing.ts'
import { type SmallCity, smallCity } from '../src/testing/small-city.ts'

let city: SmallCity
let db: Database
let cycle: string
let tourism: string
let farming: string
beforeAll(async () => {
  city = await smallCity()
  ;({ db } = city)
  cycle = (await openYear(db)).id
  tourism = await requestOf(db, 'tourism')
  farming = await requestOf(db, 'farming')
})
afterAll(async () => city.close())

const phase = async () =>
  (await db.selectFrom('cycle').select('phase').where('id', '=', cycle).executeTakeFirstOrThrow()).phase
const rows = async (request: string) =>
  db.selectFrom('request_item').selectAll().where('request_id', '=', request).orderBy('position').execute()
const kpisIn = ({ measures }: Pick<EditionData, 'measures'>) => measures.flatMap(({ kpis }) => kpis)

describe('期限延長', () => {
  it('stands in the history with its day and reason, and changes the one request', async () => {
    const payload = { dueOn: '2017-09-22', reason: '担当者の不在のため。' }
    const subject = { kind: 'request', id: farming } as const
    const extending = { decisionId: crypto.randomUUID(), subject, kind: 'extend', at: AT, payload } as const
    expect(await act(db, { ...extending, actor: 'farm-head' })).toMatchObject({ code: 'not-your-post' })
    const decisionId = crypto.randomUUID()
    expect(await act(db, { ...extending, decisionId, actor: 'planner' })).toMatchObject({ kind: 'recorded' })
    const dues = await db.selectFrom('request').select(['id', 'due_on']).execute()
    expect(dues.find(({ id }) => id === farming)?.due_on).toBe('2017-09-22')
    expect(dues.find(({ id }) => id === tourism)?.due_on).toBe('2017-09-15')
    expect(await listHistory(db, subject)).toMatchObject([
      { kind: 'extend', dueOn: '2017-09-22', comment: '担当者の不在のため。', actor: 'post-planner' },
    ])
    const again = { ...extending, decisionId: crypto.randomUUID(), actor: 'planner' }
    expect(await act(db, again)).toMatchObject({ code: 'due-not-later' })
  })
})

describe('rows of a year closed unanswered', () => {
  it('let the year go on when the last of them is closed, and end their request', async () => {
    await submit(db, tourism, 'drafter')
    await review(db, tourism, 'agree', 'circulator')
    await review(db, tourism, 'approve', 'head')
    const indicator = (await rows(tourism)).find(({ indicator_id: id }) => id === 'visitors')?.id ?? ''
    // Planning sends one decided row back, and nobody answers it again.
    await review(db, tourism, 'confirm', 'planner', [indicator])
    const items = (await rows(farming)).map(({ id }) => id)
    expect(await act(db, closing(farming, items))).toMatchObject({ kind: 'recorded', state: 'closed' })
    expect(await phase()).toBe('answering')
    const messages = await takeDueMessages(db, new Date(), 50)
    expect(messages).toContainEqual(
      expect.objectContaining({ purpose: 'signal-request', payload: { requestId: farming } }),
    )
    expect(await act(db, closing(tourism, [indicator]))).toMatchObject({ kind: 'recorded', state: 'confirmed' })
    expect(await phase()).toBe('checking')
  })

  it('are printed as not answered at each place, and the answered ones as they were decided', async () => {
    await makeCandidate(db, cycle)
    const edition = await editionOfCycle(db, cycle, 'rendering')
    if (edition === null) throw new Error('no candidate')
    const kpis = kpisIn(composeEdition(await editionSource(db, edition), STANDARD_RULES))
    expect(kpis.map(({ indicatorId, actual }) => [indicatorId, actual.raw, actual.reason])).toEqual([
      ['visitors', '', 'no-answer'],
      ['guides', '15人', 'none'],
      ['visitors', '', 'no-answer'],
    ])
  })

  it('are in no 案 either, whatever was submitted before they were sent back', async () => {
    const submitted = await listSubmittedAnswers(db, cycle)
    expect(submitted.get('visitors')).toBeUndefined()
    expect(submitted.get('guides')).toMatchObject({ raw: '15人' })
  })

  it('can be asked again once the year is public, as an 更新', async () => {
    await printed(db, cycle)
    await decidePublication(db, cycle)
    await publishEdition(db, cycle, new Date(AT))
    expect(await act(db, correcting(cycle, ['guides'], 'update'))).toMatchObject({ code: 'not-provisional' })
    expect(await act(db, correcting(cycle, ['visitors', 'farm'], 'update'))).toMatchObject({ kind: 'recorded' })
  })
})
