import type { Answer, IndicatorAnswer } from '@torikumi/domain'
import { figureAnswer } from '@torikumi/domain/testing/answers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, endOffer, listDrafts, listOffers, offerCorrection } from '../src/index.ts'
import { AT, act, openYear } from '../src/testing/acting.ts'
import { askedByCorrection, correctedYear, correcting, ofPlanning, publishedYear } from '../src/testing/publishing.ts'
import { type SmallCity, smallCity } from '../src/testing/small-city.ts'

let city: SmallCity
let db: Database
let cycle: string
const items = new Map<string, string>()
beforeAll(async () => {
  city = await smallCity()
  ;({ db } = city)
  cycle = await publishedYear(db)
  const rows = await db
    .selectFrom('request_item')
    .select(['id', 'indicator_id', 'activity_id'])
    .where('request_kind', '=', 'regular')
    .execute()
  for (const { id, indicator_id: indicator, activity_id: activity } of rows) items.set(indicator ?? activity ?? '', id)
})
afterAll(async () => city.close())

const at = new Date(AT)
const figure = (raw: string, otherwise: Partial<IndicatorAnswer> = {}): Answer =>
  figureAnswer(raw, { changeReason: '転記の誤りのため。', ...otherwise })
const offer = async (row: string, answer: Answer) =>
  offerCorrection(db, { item: items.get(row) ?? row, answer, by: 'drafter', at })
const newest = async () => (await listOffers(db, { cycle }))[0]

describe('訂正の申し出', () => {
  it('says something else than is published, with a reason, of a row of its own kind', async () => {
    expect(await offer('guides', figure('15人'))).toBe('nothing-changed')
    expect(await offer('guides', figure('9人', { changeReason: ' ' }))).toBe('reason-missing')
    expect(await offer('tour', figure('9人'))).toBe('not-published')
    expect(await offer('01900000-0000-7000-8000-000000000001', figure('9人'))).toBe('not-published')
    expect(await newest()).toBeUndefined()
  })

  it('is one at a time for a row, with post, answer and kind', async () => {
    expect(await offer('guides', figure('9人'))).toBe('offered')
    expect(await offer('guides', figure('8人'))).toBe('already-offered')
    expect(await newest()).toMatchObject({
      subject: 'guides',
      kind: 'correction',
      state: 'open',
      section: { id: 'tourism' },
      offeredBy: { person: 'drafter', post: 'post-drafter' },
      answer: figure('9人'),
      ended: null,
    })
  })

  it('is declined with a reason, or taken back, once', async () => {
    const { id = '' } = (await newest()) ?? {}
    const end = { kind: 'declined', reason: '公表した値で正しいため。' } as const
    expect(await endOffer(db, { id, end, by: 'planner', at })).toBe(true)
    expect(await endOffer(db, { id, end: { kind: 'withdrawn' }, by: 'drafter', at })).toBe(false)
    expect(await newest()).toMatchObject({
      state: 'declined',
      declineReason: end.reason,
      ended: { post: 'post-planner' },
    })
    expect(await offer('guides', figure('8人'))).toBe('offered')
    const again = (await listOffers(db, { state: 'open' }))[0]?.id ?? ''
    expect(await endOffer(db, { id: again, end: { kind: 'withdrawn' }, by: 'drafter', at })).toBe(true)
  })

  it('stays as it was made and as it ended, whoever asks the database', async () => {
    await offer('guides', figure('9人'))
    const change = (set: object) => db.updateTable('correction_offer').set(set).execute()
    await expect(change({ answer: '{}' })).rejects.toThrow('stays as it was made')
    await expect(change({ state: 'open' })).rejects.toThrow('stays as it was made')
    await expect(db.deleteFrom('correction_offer').execute()).rejects.toThrow('stays as it was made')
  })

  it('is accepted by the correction that names its row, whose request begins with it as its draft', async () => {
    expect(await offer('visitors', figure('7人'))).toBe('offered')
    const begun = correcting(cycle, ['guides'])
    expect(await act(db, begun)).toMatchObject({ kind: 'recorded' })
    const states = new Map((await listOffers(db, { state: 'open' })).map(({ subject, state }) => [subject, state]))
    expect([...states]).toEqual([['visitors', 'open']])
    const accepted = (await listOffers(db, { state: 'accepted' }))[0]
    expect(accepted).toMatchObject({ subject: 'guides', correction: 1, ended: { post: 'post-planner' } })
    const request = await askedByCorrection(db, begun.subject.id)
    const [draft] = [...(await listDrafts(db, request)).values()]
    expect(draft).toMatchObject({
      fields: { raw: '9人', status: 'final', changeReason: '転記の誤りのため。' },
      authors: ['drafter'],
      version: 1,
    })
    expect(accepted?.givenUp).toBeNull()
    await act(db, ofPlanning({ kind: 'correction', id: begun.subject.id }, 'abandon', { reason: '試しのため。' }))
    expect((await listOffers(db, { state: 'accepted' }))[0]).toMatchObject({
      subject: 'guides',
      givenUp: '試しのため。',
    })
  })

  it('of what became final is taken up by an 更新 only', async () => {
    const [open] = await listOffers(db, { state: 'open' })
    await endOffer(db, { id: open?.id ?? '', end: { kind: 'withdrawn' }, by: 'drafter', at })
    await correctedYear(db, cycle, 'visitors', '15人', { status: 'preliminary', changeReason: '速報でした。' })
    expect(await offer('visitors', figure('17人'))).toBe('offered')
    expect(await newest()).toMatchObject({ kind: 'update' })
    const correction = correcting(cycle, ['visitors'])
    await act(db, correction)
    expect((await newest())?.state).toBe('open')
    await act(db, ofPlanning({ kind: 'correction', id: correction.subject.id }, 'abandon', { reason: '試しのため。' }))
    expect(await act(db, correcting(cycle, ['visitors'], 'update'))).toMatchObject({ kind: 'recorded' })
    expect((await newest())?.state).toBe('accepted')
  })

  it('waits for the publication of its year', async () => {
    const other = await smallCity()
    try {
      await openYear(other.db)
      const { id } = await other.db.selectFrom('request_item').select('id').limit(1).executeTakeFirstOrThrow()
      const offered = { item: id, answer: figure('9人'), by: 'drafter', at }
      expect(await offerCorrection(other.db, offered)).toBe('not-published')
    } finally {
      await other.close()
    }
  })
})
