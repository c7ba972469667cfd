import { firstBrokenLink } from '@torikumi/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerOf, decisionFacts, recordAct, recordOpened, writeAct } from '../src/index.ts'
import { AT, act, hashOf, openYear, requestOf, review, submission, submit } from '../src/testing/acting.ts'
import { type SmallCity, smallCity } from '../src/testing/small-city.ts'

let city: SmallCity
let tourism: string
beforeAll(async () => {
  city = await smallCity()
  await openYear(city.db)
  tourism = await requestOf(city.db, 'tourism')
})
afterAll(async () => city.close())

const states = async (): Promise<string[]> =>
  (
    await city.db
      .selectFrom('request_item')
      .select('state')
      .where('request_id', '=', tourism)
      .orderBy('position')
      .execute()
  ).map((row) => row.state)

describe('a request on its way', () => {
  it('asks an indicator that is placed twice only once', async () => {
    expect(await states()).toEqual(['requested', 'requested', 'requested'])
  })

  it('refuses the submission of another section', async () => {
    expect(await submit(city.db, tourism, 'farmer')).toMatchObject({ kind: 'refused', code: 'not-your-post' })
  })

  it('freezes a submission with its hash and sends it to the circulator', async () => {
    const payload = await submission(city.db, tourism, '15人')
    const answer = await submit(city.db, tourism, 'drafter')
    expect(answer).toMatchObject({ kind: 'recorded', version: 1, state: 'circulating' })
    const revision = await city.db
      .selectFrom('revision')
      .selectAll()
      .where('request_id', '=', tourism)
      .executeTakeFirstOrThrow()
    expect(revision.sha256).toBe(hashOf(payload))
  })

  it('can be withdrawn until the circulator opens it, and not by the head opening it out of turn', async () => {
    await recordOpened(city.db, tourism, 'head', new Date(AT))
    const withdrawn = await act(city.db, {
      decisionId: randomUUID(),
      subject: { kind: 'request', id: tourism },
      kind: 'withdraw',
      actor: 'drafter',
      at: AT,
      payload: {},
    })
    expect(withdrawn).toMatchObject({ kind: 'recorded', state: 'requested' })
    await submit(city.db, tourism, 'drafter')
    await recordOpened(city.db, tourism, 'circulator', new Date(AT))
    const late = await act(city.db, {
      decisionId: randomUUID(),
      subject: { kind: 'request', id: tourism },
      kind: 'withdraw',
      actor: 'drafter',
      at: AT,
      payload: {},
    })
    expect(late).toMatchObject({ kind: 'refused', code: 'already-opened', params: { step: 1, at: AT } })
  })

  it('returns one row and keeps the others with the decider', async () => {
    const items = await city.db
      .selectFrom('request_item')
      .select('id')
      .where('request_id', '=', tourism)
      .orderBy('position')
      .execute()
    const answer = await review(city.db, tourism, 'agree', 'circulator', [items[1]?.id ?? ''])
    expect(answer).toMatchObject({ kind: 'recorded', state: 'returned' })
    expect(await states()).toEqual(['deciding', 'returned', 'deciding'])
  })

  it('keeps what the head has seen from being withdrawn, also after the mended row came in a new revision', async () => {
    await recordOpened(city.db, tourism, 'head', new Date(AT))
    await submit(city.db, tourism, 'drafter')
    const subject = { kind: 'request' as const, id: tourism }
    const late = { decisionId: randomUUID(), subject, kind: 'withdraw' as const, actor: 'drafter', at: AT, payload: {} }
    expect(await act(city.db, late)).toMatchObject({ kind: 'refused', code: 'already-opened', params: { step: 2 } })
    const items = await city.db
      .selectFrom('request_item')
      .select('id')
      .where('request_id', '=', tourism)
      .where('state', '=', 'circulating')
      .execute()
    await review(city.db, tourism, 'return', 'circulator', [items[0]?.id ?? ''])
    expect(await states()).toEqual(['deciding', 'returned', 'deciding'])
  })

  it('lets the head decide the rest, then the mended row passes again', async () => {
    await review(city.db, tourism, 'approve', 'head')
    expect(await states()).toEqual(['decided', 'returned', 'decided'])
    await submit(city.db, tourism, 'drafter')
    expect(await states()).toEqual(['decided', 'circulating', 'decided'])
    await review(city.db, tourism, 'agree', 'circulator')
    await review(city.db, tourism, 'approve', 'head')
    expect(await states()).toEqual(['decided', 'decided', 'decided'])
  })

  it('chains every decision to the one before', async () => {
    const rows = await city.db
      .selectFrom('decision')
      .selectAll()
      .where('subject_id', '=', tourism)
      .orderBy('seq')
      .execute()
    expect(rows.length).toBeGreaterThan(6)
    expect(firstBrokenLink(rows.map((row) => ({ facts: decisionFacts(row), sha256: row.sha256 })))).toBeNull()
  })
})

describe('a written act', () => {
  it('gives its first receipt however often it is sent', async () => {
    const decisionId = randomUUID()
    const farming = await requestOf(city.db, 'farming')
    const payload = await submission(city.db, farming, '畑を広げました。')
    const written = {
      decisionId,
      subject: { kind: 'request' as const, id: farming },
      kind: 'submit' as const,
      actor: 'farmer',
      at: AT,
      payload,
    }
    await writeAct(city.db, written)
    const [first, second] = await Promise.all([
      recordAct(city.db, decisionId, new Date(AT)),
      recordAct(city.db, decisionId, new Date(AT)),
    ])
    expect(first).toEqual(second)
    expect(await writeAct(city.db, written)).toMatchObject({ kind: 'repeated', answer: { kind: 'recorded' } })
    const other = { ...written, payload: await submission(city.db, farming, '別の文です。') }
    expect(await writeAct(city.db, other)).toEqual({ kind: 'other-payload' })
    expect(await answerOf(city.db, decisionId)).toEqual(first)
  })

  it('stands alone on its subject until it is answered', async () => {
    const farming = await requestOf(city.db, 'farming')
    const one = {
      decisionId: randomUUID(),
      subject: { kind: 'request' as const, id: farming },
      kind: 'withdraw' as const,
      actor: 'farmer',
      at: AT,
      payload: {},
    }
    await writeAct(city.db, one)
    expect(await writeAct(city.db, { ...one, decisionId: randomUUID() })).toEqual({
      kind: 'busy',
      decisionId: one.decisionId,
    })
    await recordAct(city.db, one.decisionId, new Date(AT))
  })
})
