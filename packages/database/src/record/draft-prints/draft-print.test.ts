import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openYear } from '../../testing/acting.ts'
import { type SmallCity, smallCity } from '../../testing/small-city.ts'
import { takeDueMessages } from '../pending-messages.ts'
import { type DraftPrintAsked, askForDraftPrint } from './ask-for-draft-print.ts'
import { endDraftPrint, findDraftPrint, forgetDraftPrints } from './draft-print.ts'

const NOW = new Date('2017-09-01T01:00:00Z')
const LATER = new Date('2017-09-02T01:00:00Z')
const [HTML, PDF] = ['a'.repeat(64), 'b'.repeat(64)]

let city: SmallCity
let asked: DraftPrintAsked
beforeAll(async () => {
  city = await smallCity()
  asked = {
    cycle_id: (await openYear(city.db)).id,
    request_id: null,
    shows: 'year',
    title: '案',
    file_name: 'report.pdf',
    dated: '2017-10-02',
    html_sha256: HTML,
    asked_by: 'planner',
    expires_at: LATER,
  }
})
afterAll(async () => city.close())

describe('the print of a draft', () => {
  it('is asked for once for the same content, and told to the worker once', async () => {
    const id = await askForDraftPrint(city.db, asked, NOW)
    expect(await askForDraftPrint(city.db, asked, NOW)).toBe(id)
    const messages = (await takeDueMessages(city.db, NOW, 50)).filter(({ purpose }) => purpose === 'print-draft')
    expect(messages.map(({ payload }) => payload)).toEqual([{ printId: id }])
  })

  it('is another one for another person', async () => {
    const id = await askForDraftPrint(city.db, asked, NOW)
    expect(await askForDraftPrint(city.db, { ...asked, asked_by: 'checker' }, NOW)).not.toBe(id)
  })

  it('keeps its first outcome', async () => {
    const id = await askForDraftPrint(city.db, asked, NOW)
    await endDraftPrint(city.db, id, { pdfSha256: PDF }, NOW)
    await endDraftPrint(city.db, id, { failure: 'too late' }, NOW)
    expect(await findDraftPrint(city.db, id, NOW)).toMatchObject({ pdf_sha256: PDF, failure: null })
  })

  it('is asked for anew where it failed', async () => {
    const other = { ...asked, html_sha256: 'c'.repeat(64) }
    const failed = await askForDraftPrint(city.db, other, NOW)
    await endDraftPrint(city.db, failed, { failure: 'does not fit' }, NOW)
    expect(await askForDraftPrint(city.db, other, NOW)).not.toBe(failed)
  })

  it('is gone after its time, with the files that no other print needs', async () => {
    const longer = { ...asked, asked_by: 'mayor', expires_at: new Date('2017-09-03T01:00:00Z') }
    const kept = await askForDraftPrint(city.db, longer, NOW)
    const id = await askForDraftPrint(city.db, asked, NOW)
    expect(await findDraftPrint(city.db, id, LATER)).toBeNull()
    const forgotten = await forgetDraftPrints(city.db, LATER)
    expect(forgotten.toSorted()).toEqual([PDF, 'c'.repeat(64)])
    expect(await findDraftPrint(city.db, kept, LATER)).not.toBeNull()
    expect(await forgetDraftPrints(city.db, new Date('2017-09-04T01:00:00Z'))).toEqual([HTML])
  })
})
