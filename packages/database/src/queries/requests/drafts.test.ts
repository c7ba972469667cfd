import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AT, openYear, requestOf } from '../../testing/acting.ts'
import { type SmallCity, smallCity } from '../../testing/small-city.ts'
import { type DraftToSave, listDrafts, saveDraft } from './drafts.ts'
import { listFindingNotes } from './finding-notes.ts'

let city: SmallCity
let request: string
let items: string[]
beforeAll(async () => {
  city = await smallCity()
  await openYear(city.db)
  request = await requestOf(city.db, 'tourism')
  const rows = await city.db
    .selectFrom('request_item')
    .select('id')
    .where('request_id', '=', request)
    .orderBy('position')
    .execute()
  items = rows.map((row) => row.id)
})
afterAll(async () => city.close())

const draft = (item: number, version: number, by: string, raw: string): DraftToSave => ({
  item: items[item] ?? '',
  request,
  fields: { raw },
  emptyIsMeant: false,
  version,
  by,
  at: new Date(AT),
})

describe('a draft', () => {
  it('is saved with the version its writer saw, and counts on', async () => {
    expect(await saveDraft(city.db, draft(0, 0, 'drafter', '６１，２５８人'))).toBe(1)
    expect(await saveDraft(city.db, draft(0, 1, 'drafter', ' 5人 '))).toBe(2)
    expect((await listDrafts(city.db, request)).get(items[0] ?? '')).toMatchObject({
      fields: { raw: ' 5人 ' },
      version: 2,
    })
  })

  it('is not saved over somebody else’s, who is then named', async () => {
    await saveDraft(city.db, draft(0, 2, 'head', '7人'))
    expect(await saveDraft(city.db, draft(0, 2, 'drafter', '8人'))).toBe('conflict')
    expect((await listDrafts(city.db, request)).get(items[0] ?? '')).toMatchObject({
      fields: { raw: '7人' },
      savedBy: { person: 'head', name: '見本職員head' },
    })
  })

  it('keeps what was said about a 確認事項 until it is said anew', async () => {
    const note = { how: 'right-as-is', reason: '登録簿で確かめた。', message: '値が大きく増えています。' } as const
    await saveDraft(city.db, { ...draft(0, 3, 'drafter', '7人'), notes: { 'jump/raw': note } })
    await saveDraft(city.db, draft(0, 4, 'head', '8人'))
    expect((await listDrafts(city.db, request)).get(items[0] ?? '')?.notes).toEqual({ 'jump/raw': note })
    const cycle = await city.db
      .selectFrom('request')
      .select('cycle_id')
      .where('id', '=', request)
      .executeTakeFirstOrThrow()
    expect([...(await listFindingNotes(city.db, cycle.cycle_id)).values()]).toEqual([{ 'jump/raw': note }])
  })

  it('remembers everybody who ever saved it', async () => {
    expect((await listDrafts(city.db, request)).get(items[0] ?? '')?.authors).toEqual(['drafter', 'head'])
  })

  it('has one winner where two write the first one at the same moment', async () => {
    const both = await Promise.all([
      saveDraft(city.db, draft(1, 0, 'drafter', '1')),
      saveDraft(city.db, draft(1, 0, 'head', '2')),
    ])
    expect(new Set(both)).toEqual(new Set([1, 'conflict']))
  })

  it('that was never written conflicts with a version somebody made up', async () => {
    expect(await saveDraft(city.db, draft(2, 7, 'drafter', '1'))).toBe('conflict')
    expect((await listDrafts(city.db, request)).has(items[2] ?? '')).toBe(false)
  })
})
