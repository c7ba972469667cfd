import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice, openedYear } from './office.ts'
import { type Visitor, formWith, rowFields } from './visitor.ts'

let office: Office
let drafter: Visitor
let address: string
let activity: string
beforeAll(async () => {
  office = await openOffice()
  const { tourism } = await openedYear(office.db)
  drafter = await office.as('drafter')
  const fields = formWith((await drafter.get(`/requests/${tourism}`)).text, 'save')
  address = `/requests/${tourism}/reading?item=${rowFields(fields, 'raw')[0]?.slice(6, 42)}`
  activity = `/requests/${tourism}/reading?item=${rowFields(fields, 'thisYear')[0]?.slice(6, 42)}`
})
afterAll(async () => office.close())

const read = async (raw: string, rest = ''): Promise<Record<string, unknown>> =>
  JSON.parse((await drafter.get(`${address}&raw=${encodeURIComponent(raw)}${rest}`)).text)

describe('the live reading', () => {
  it('gives the sentence, the printed form and the judgement, and proposes half-width digits', async () => {
    expect(await read('６１，２５８人（H28）')).toMatchObject({
      reading: '61,258人、平成28年度の値です。',
      isRefused: false,
      choices: [],
      printed: '６１，２５８人（H28）',
      proposal: '61,258人 (H28)',
      judgement: { word: expect.any(String), reason: expect.stringContaining('61,258人') },
    })
  })

  it('names two readings, and says why there is none', async () => {
    expect(await read('年平均3件 1件')).toMatchObject({ choices: ['年平均3件', '1件'] })
    expect(await read('去年と同じ')).toMatchObject({ isRefused: true, reading: expect.stringContaining('去年と同じ') })
    expect(await read('5'.repeat(400))).toMatchObject({ isRefused: true })
    expect(await read('5人\0')).toMatchObject({ isRefused: true })
  })

  it('follows the choice that there is no value', async () => {
    expect(await read('', '&status=none&reason=pending')).toMatchObject({ reading: '値はありません（集計中）。' })
    expect(await read('')).toMatchObject({ reading: null, judgement: null })
  })

  it('is kept by no cache, stores nothing, and knows only values of this request', async () => {
    expect((await drafter.get(`${address}&raw=1`)).headers.get('cache-control')).toBe('no-store')
    expect(await office.db.selectFrom('draft').selectAll().execute()).toEqual([])
    expect((await drafter.get(`${activity}&raw=1`)).status).toBe(404)
    expect((await drafter.get(`${address.slice(0, -1)}x&raw=1`)).status).toBe(404)
  })
})
