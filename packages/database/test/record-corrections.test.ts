import { type EditionData, tokyoInstant } from '@torikumi/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Database,
  decidedRevisions,
  editionOfCycle,
  findPublished,
  findSuperseding,
  listDecidedAnswers,
  listPublished,
  publishEdition,
  publishWhenDue,
  takeDueMessages,
} from '../src/index.ts'
import { AT, act } from '../src/testing/acting.ts'
import { keptData } from '../src/testing/kept-data.ts'
import {
  AT_ONCE,
  askedByCorrection,
  correcting,
  decidePublication,
  decideTourism,
  ofPlanning,
  printed,
  publishedYear,
  resubmitting,
} from '../src/testing/publishing.ts'
import { type SmallCity, smallCity } from '../src/testing/small-city.ts'

let city: SmallCity
let db: Database
let cycle: string
beforeAll(async () => {
  city = await smallCity()
  ;({ db } = city)
  cycle = await publishedYear(db)
})
afterAll(async () => city.close())

const phaseOf = async (id: string): Promise<string> =>
  (await db.selectFrom('correction').select('phase').where('id', '=', id).executeTakeFirstOrThrow()).phase
const cyclePhase = async (): Promise<string> =>
  (await db.selectFrom('cycle').select('phase').where('id', '=', cycle).executeTakeFirstOrThrow()).phase
const dataOf = async (number: number): Promise<EditionData> => keptData(db, cycle, number)

describe('a correction of a published year', () => {
  let correction: string
  let request: string

  it('is begun by planning only, names printed rows, and only one is open', async () => {
    expect(await act(db, correcting(cycle, ['visitors'], 'correction', 'head'))).toMatchObject({
      code: 'not-your-post',
    })
    expect(await act(db, correcting(cycle, ['nobody']))).toMatchObject({ code: 'items-differ' })
    expect(await act(db, correcting(cycle, ['visitors'], 'update'))).toMatchObject({
      code: 'not-provisional',
      params: { names: 'visitors' },
    })
    const begun = correcting(cycle, ['visitors'])
    correction = begun.subject.id
    expect(await act(db, begun)).toMatchObject({ kind: 'recorded', state: 'answering' })
    expect(await act(db, correcting(cycle, ['tour']))).toMatchObject({ code: 'correction-open' })
    request = await askedByCorrection(db, correction)
    expect(await cyclePhase()).toBe('published')
  })

  it('asks its section for the named rows alone, and tells its own workflow', async () => {
    const rows = await db.selectFrom('request_item').selectAll().where('request_id', '=', request).execute()
    expect(rows.map(({ indicator_id: id, request_kind: kind }) => [id, kind])).toEqual([['visitors', 'correction']])
    const messages = await takeDueMessages(db, new Date(), 50)
    expect(messages.filter(({ purpose }) => purpose === 'signal-correction').at(-1)?.payload).toEqual({
      correctionId: correction,
    })
  })

  it('takes no change without its reason', async () => {
    expect(await act(db, await resubmitting(db, request, '9人', {}))).toMatchObject({ code: 'reason-missing' })
    expect(
      await act(db, await resubmitting(db, request, '9人', { changeReason: '二重に数えていたため。' })),
    ).toMatchObject({ kind: 'recorded' })
  })

  it('goes up the route of the section and waits for planning', async () => {
    expect(await phaseOf(correction)).toBe('answering')
    await decideTourism(db, request)
    expect(await phaseOf(correction)).toBe('checking')
    expect(await cyclePhase()).toBe('published')
  })

  it('makes the next edition, that names the first and what differs from it', async () => {
    const subject = { kind: 'correction', id: correction } as const
    expect(await act(db, ofPlanning(subject, 'make-candidate', AT_ONCE))).toMatchObject({ state: 'rendering' })
    expect(await printed(db, cycle)).toBe(true)
    expect(await editionOfCycle(db, cycle, 'candidate')).toMatchObject({
      edition_id: '352136-2016-2',
      kind: 'correction',
      supersedes: '352136-2016-1',
      publish_on: '2017-11-20',
    })
    const { changes, measures } = await dataOf(2)
    expect(changes?.entries).toHaveLength(1)
    expect(changes?.entries[0]).toMatchObject({
      before: '15人',
      after: '9人',
      reason: '二重に数えていたため。',
      decidedOn: '2017-09-01',
    })
    expect(changes?.entries[0]?.places.map(({ code, pageBefore }) => [code, pageBefore])[0]).toEqual(['1-1-1', 3])
    expect(measures[0]?.kpis.map(({ actual }) => actual.raw)).toEqual(['9人', '15人'])
    const sections = (await decidedRevisions(db, cycle, correction)).map(({ section }) => section)
    expect(sections).toEqual(['tourism課', 'farming課', 'tourism課'])
  })

  it('is not public before its 決裁', async () => {
    expect((await listPublished(db)).map(({ id }) => id)).toEqual(['352136-2016-1'])
    await decidePublication(db, cycle)
    expect(await phaseOf(correction)).toBe('publishing')
    expect((await listPublished(db)).map(({ id }) => id)).toEqual(['352136-2016-1'])
    expect(await publishEdition(db, cycle, new Date(AT))).toBe('352136-2016-2')
    expect(await publishEdition(db, cycle, new Date(AT))).toBeNull()
    expect([await phaseOf(correction), await cyclePhase()]).toEqual(['published', 'published'])
  })

  it('leaves the superseded edition public, and says by which', async () => {
    const year = { municipalityCode: '352136', fiscalYear: 2016 }
    const newest = await findPublished(db, year)
    const first = await findPublished(db, { ...year, number: 1 })
    expect([newest?.id, newest?.supersedes]).toEqual(['352136-2016-2', '352136-2016-1'])
    if (first === null || newest === null) throw new Error('both are public')
    expect((await findSuperseding(db, first))?.id).toBe('352136-2016-2')
    expect(await findSuperseding(db, newest)).toBeNull()
  })

  it('is what the next year finds as last year’s answer', async () => {
    const answers = await listDecidedAnswers(db, { planId: 'plan', fiscalYear: 2016 })
    expect(answers.get('visitors')).toMatchObject({ raw: '9人' })
    expect(answers.get('guides')).toMatchObject({ raw: '15人' })
  })
})

describe('a second correction', () => {
  let correction: string
  const subject = () => ({ kind: 'correction', id: correction }) as const
  beforeAll(async () => {
    const begun = correcting(cycle, ['guides'])
    correction = begun.subject.id
    await act(db, begun)
  })

  it('makes no candidate where nothing was changed', async () => {
    const request = await askedByCorrection(db, correction)
    await act(db, await resubmitting(db, request, '15人', {}))
    await decideTourism(db, request)
    expect(await act(db, ofPlanning(subject(), 'make-candidate', AT_ONCE))).toMatchObject({ code: 'nothing-changed' })
  })

  it('is given up with a reason, and the year goes on as it was', async () => {
    expect(await act(db, ofPlanning(subject(), 'abandon', { reason: '' }))).toMatchObject({ code: 'reason-missing' })
    expect(await act(db, ofPlanning(subject(), 'abandon', { reason: '誤りではなかった。' }))).toMatchObject({
      state: 'abandoned',
    })
    const answers = await listDecidedAnswers(db, { planId: 'plan', fiscalYear: 2016 })
    expect(answers.get('guides')).toMatchObject({ raw: '15人' })
  })

  it('keeps what the first corrected', async () => {
    const begun = correcting(cycle, ['guides'])
    correction = begun.subject.id
    expect(await act(db, begun)).toMatchObject({ kind: 'recorded' })
    const request = await askedByCorrection(db, correction)
    await act(
      db,
      await resubmitting(db, request, '16人', { changeReason: '転記の誤りのため。', status: 'preliminary' }),
    )
    await decideTourism(db, request)
    await act(db, ofPlanning(subject(), 'make-candidate', AT_ONCE))
    await printed(db, cycle)
    const { edition, measures, changes } = await dataOf(3)
    expect([edition.id, edition.supersedes]).toEqual(['352136-2016-3', '352136-2016-2'])
    expect(measures[0]?.kpis.map(({ actual }) => actual.raw)).toEqual(['9人', '16人'])
    expect(changes?.entries.map(({ id, field }) => [id, field])).toEqual([
      ['guides', 'actualRaw'],
      ['guides', 'actualStatus'],
    ])
  })

  it('can be taken back to the check, and made again for an hour to come', async () => {
    expect(await act(db, ofPlanning(subject(), 'take-back', { reason: '日付の見直し。' }))).toMatchObject({
      state: 'checking',
    })
    expect(await editionOfCycle(db, cycle, 'candidate')).toBeNull()
    const at = tokyoInstant('2017-11-21', '10:00')
    await act(db, ofPlanning(subject(), 'make-candidate', { publication: { on: '2017-11-21', at } }))
    await printed(db, cycle)
    await decidePublication(db, cycle)
    expect(await phaseOf(correction)).toBe('scheduled')
  })

  it('waits for its hour, which may be moved within its day, and for the year to go on', async () => {
    const nine = new Date(tokyoInstant('2017-11-21', '09:00'))
    expect(await publishWhenDue(db, cycle, nine)).toEqual({ waitMs: 3_600_000 })
    expect(await act(db, ofPlanning(subject(), 'schedule', { at: tokyoInstant('2017-11-22', '09:00') }))).toMatchObject(
      {
        code: 'other-day',
      },
    )
    await act(db, ofPlanning(subject(), 'schedule', { at: tokyoInstant('2017-11-21', '09:30') }))
    expect(await publishWhenDue(db, cycle, nine)).toEqual({ waitMs: 1_800_000 })
    await act(db, ofPlanning(subject(), 'schedule', { at: null }))
    await db.updateTable('cycle').set({ paused_at: nine }).where('id', '=', cycle).execute()
    expect(await publishWhenDue(db, cycle, nine)).toEqual({ waitMs: null })
    expect((await listPublished(db)).map(({ number }) => number)).toEqual([2, 1])
    await db.updateTable('cycle').set({ paused_at: null }).where('id', '=', cycle).execute()
    expect(await publishWhenDue(db, cycle, nine)).toEqual({ edition: '352136-2016-3' })
    expect(await phaseOf(correction)).toBe('published')
  })
})

describe('an 更新', () => {
  it('asks by 追加照会 and takes only what became final', async () => {
    const begun = correcting(cycle, ['guides'], 'update')
    expect(await act(db, begun)).toMatchObject({ kind: 'recorded' })
    const request = await askedByCorrection(db, begun.subject.id)
    const { kind } = await db.selectFrom('request').select('kind').where('id', '=', request).executeTakeFirstOrThrow()
    expect(kind).toBe('additional')
    const still = await resubmitting(db, request, '17人', { status: 'preliminary' })
    expect(await act(db, still)).toMatchObject({ code: 'not-final' })
    expect(await act(db, await resubmitting(db, request, '17人', {}))).toMatchObject({ kind: 'recorded' })
    await decideTourism(db, request)
    const subject = { kind: 'correction', id: begun.subject.id } as const
    for (const payload of [AT_ONCE, {}])
      expect(await act(db, ofPlanning(subject, 'make-candidate', payload))).toMatchObject({
        code: 'day-before-superseded',
        params: { on: '2017-11-21' },
      })
    await act(db, ofPlanning(subject, 'make-candidate', { publication: { on: '2017-11-21', at: null } }))
    await printed(db, cycle)
    const { changes, edition } = await dataOf(4)
    expect([edition.kind, changes?.kind, changes?.apology]).toEqual(['update', 'update', ''])
    expect(changes?.entries.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['actualRaw', '16人', '17人'],
      ['actualStatus', '速報', '確定'],
    ])
  })
})
