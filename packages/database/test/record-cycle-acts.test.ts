import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  editionOfCycle,
  migrate,
  openDatabase,
  publishEdition,
  storeCandidate,
  takeDueMessages,
  takeUnansweredActs,
  writeAct,
} from '../src/index.ts'
import { AT, act, openYear, requestOf, review, submit } from '../src/testing/acting.ts'
import { type SmallCity, smallCity } from '../src/testing/small-city.ts'

let city: SmallCity
let cycle: string
beforeAll(async () => {
  city = await smallCity()
})
afterAll(async () => city.close())

const phase = async (): Promise<string> =>
  (await city.db.selectFrom('cycle').select('phase').where('id', '=', cycle).executeTakeFirstOrThrow()).phase
const SHA = 'a'.repeat(64)
const printed = async (): Promise<boolean> => {
  const candidate = await editionOfCycle(city.db, cycle, 'rendering')
  const file = { name: 'report.pdf', mediaType: 'application/pdf', bytes: 1, sha256: SHA }
  const facts = { data: '{}', dataSha256: SHA, manifestSha256: SHA, pages: 1, pageOf: {}, files: [file] }
  return storeCandidate(city.db, { key: candidate?.key ?? '', ...facts }, new Date(AT))
}
const makeCandidate = () =>
  act(city.db, {
    decisionId: randomUUID(),
    subject: { kind: 'cycle', id: cycle },
    kind: 'make-candidate',
    actor: 'planner',
    at: AT,
    payload: {},
  })

describe('a year on the record', () => {
  it('is opened by planning only, and only once', async () => {
    expect((await openYear(city.db, 'head')).answer).toMatchObject({ kind: 'refused', code: 'not-your-post' })
    const first = await openYear(city.db)
    cycle = first.id
    expect(first.answer).toMatchObject({ kind: 'recorded', state: 'answering' })
    expect((await openYear(city.db)).answer).toMatchObject({ kind: 'refused', code: 'already-open' })
  })

  it('moves on when the last row is confirmed, and says so once', async () => {
    expect(await makeCandidate()).toMatchObject({ kind: 'refused', code: 'wrong-phase' })
    const tourism = await requestOf(city.db, 'tourism')
    await submit(city.db, tourism, 'drafter')
    await review(city.db, tourism, 'agree', 'circulator')
    await review(city.db, tourism, 'approve', 'head')
    await review(city.db, tourism, 'confirm', 'planner')
    expect(await phase()).toBe('answering')
    const farming = await requestOf(city.db, 'farming')
    await submit(city.db, farming, 'farmer')
    await review(city.db, farming, 'approve', 'farm-head')
    await review(city.db, farming, 'confirm', 'planner')
    expect(await phase()).toBe('checking')
    const messages = await takeDueMessages(city.db, new Date(), 10)
    expect(messages.filter((message) => message.message_key.endsWith('/checking'))).toHaveLength(1)
  })

  it('sends the candidate back with the return of a confirmed row', async () => {
    expect(await makeCandidate()).toMatchObject({ kind: 'recorded', state: 'rendering' })
    expect(await printed()).toBe(true)
    expect(await phase()).toBe('deciding')
    const tourism = await requestOf(city.db, 'tourism')
    const item = await city.db
      .selectFrom('request_item')
      .select('id')
      .where('request_id', '=', tourism)
      .orderBy('position')
      .executeTakeFirstOrThrow()
    const returned = await review(city.db, tourism, 'confirm', 'planner', [item.id])
    expect(returned).toMatchObject({ kind: 'recorded', state: 'returned' })
    expect(await phase()).toBe('answering')
    expect(await editionOfCycle(city.db, cycle, 'withdrawn')).not.toBeNull()
    await submit(city.db, tourism, 'drafter')
    await review(city.db, tourism, 'agree', 'circulator')
    await review(city.db, tourism, 'approve', 'head')
    await review(city.db, tourism, 'confirm', 'planner')
    expect(await phase()).toBe('checking')
  })

  it('publishes the very candidate that was decided, in one step', async () => {
    await makeCandidate()
    await printed()
    expect(await publishEdition(city.db, cycle, new Date(AT))).toBeNull()
    const publication = await city.db
      .selectFrom('request')
      .selectAll()
      .where('kind', '=', 'publication')
      .where('state', '<>', 'closed')
      .executeTakeFirstOrThrow()
    await submit(city.db, publication.id, 'planner')
    await review(city.db, publication.id, 'agree', 'checker')
    await review(city.db, publication.id, 'approve', 'mayor')
    expect(await phase()).toBe('publishing')
    expect(await publishEdition(city.db, cycle, new Date(AT))).toBe('352136-2016-1')
    expect(await phase()).toBe('published')
    const tourism = await requestOf(city.db, 'tourism')
    expect(await submit(city.db, tourism, 'drafter')).toMatchObject({ kind: 'refused', code: 'cycle-ended' })
  })
})

describe('the database', () => {
  it.each(['update decision set kind = kind', 'delete from revision', 'truncate opened'])(
    'refuses «%s» even to the owner',
    async (statement) => {
      const owner = openDatabase(city.ownerUrl)
      await expect(sql.raw(statement).execute(owner)).rejects.toThrow('append-only')
      await owner.destroy()
    },
  )

  it('migrates an up-to-date schema without doing anything', async () => {
    expect(await migrate(city.ownerUrl)).toEqual([])
  })

  it('gives unanswered acts to one taker at a time', async () => {
    const farming = await requestOf(city.db, 'farming')
    const decisionId = randomUUID()
    await writeAct(city.db, {
      decisionId,
      subject: { kind: 'request', id: farming },
      kind: 'withdraw',
      actor: 'farmer',
      at: AT,
      payload: {},
    })
    const now = new Date()
    const before = new Date(now.getTime() - 15_000)
    const taken = await Promise.all([
      takeUnansweredActs(city.db, before, now, 5),
      takeUnansweredActs(city.db, before, now, 5),
    ])
    expect(taken.flat()).toEqual([{ decisionId, attempt: 1, subject: { kind: 'request', id: farming } }])
  })
})
