import { type DraftPrintAsked, askForDraftPrint, findDraftPrint } from '@torikumi/database'
import { type SmallCity, openYear, smallCity } from '@torikumi/database/testing'
import { type Store, openStore } from '@torikumi/store'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweepDrafts } from '../loops/sweep-drafts.ts'
import type { Printer } from '../printer.ts'
import { renderPdf } from '../report/print.ts'
import { openTestBrowser, type TestBrowser } from '../report/testing/real-browser.ts'
import { sampleReport, sampleSheets } from '../report/testing/sample-report.ts'
import { printDraft } from './print-draft.ts'

const NOW = new Date('2017-09-01T01:00:00Z')
const { signal } = new AbortController()

let city: SmallCity
let cycle: string
let browser: TestBrowser
let folder: string
let drafts: Store
let now = NOW

const clock = { now: () => now }
const printer: Printer = {
  print: (html, options) => browser.withPage((page) => renderPdf(page, html, options)),
  made: async () => ({ browser: '', fonts: '' }),
  close: async () => undefined,
}

beforeAll(async () => {
  city = await smallCity()
  cycle = (await openYear(city.db)).id
  browser = await openTestBrowser()
  folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-drafts-'))
  drafts = openStore(folder)
})
afterAll(async () => {
  await browser.end()
  await city.close()
  await rm(folder, { recursive: true })
})

async function asked(html: string): Promise<string> {
  const print: DraftPrintAsked = {
    cycle_id: cycle,
    request_id: null,
    shows: 'year',
    title: '取組状況（案）',
    file_name: 'draft.pdf',
    dated: '2017-10-02',
    html_sha256: await drafts.put(new TextEncoder().encode(html)),
    asked_by: 'planner',
    expires_at: new Date(NOW.getTime() + 3_600_000),
  }
  return askForDraftPrint(city.db, print, NOW)
}

async function ended(id: string) {
  await printDraft({ db: city.db, drafts, printer, clock }, id, signal)
  return findDraftPrint(city.db, id, NOW)
}

describe('the print of a draft', () => {
  it('lies in the store of drafts, and is gone with its HTML when its time is over', async () => {
    const print = await ended(await asked(sampleReport(sampleSheets().slice(0, 2))))
    const pdf = await drafts.get(print?.pdf_sha256 ?? '')
    expect(new TextDecoder('latin1').decode(pdf?.subarray(0, 8))).toBe('%PDF-1.7')
    now = new Date(NOW.getTime() + 3_600_000)
    await sweepDrafts({ db: city.db, drafts, clock })
    now = NOW
    expect(await drafts.get(print?.pdf_sha256 ?? '')).toBeNull()
    expect(await drafts.get(print?.html_sha256 ?? '')).toBeNull()
  })

  it('says why it cannot be made where nothing can mend it', async () => {
    const wide = '<div style="width:400mm">広すぎる</div>'
    const sheet = { code: '1-1-1', name: '施策', kpis: 1, activities: 1, extra: wide }
    expect(await ended(await asked(sampleReport([sheet])))).toMatchObject({
      pdf_sha256: null,
      failure: expect.stringMatching(/./),
    })
  })

  it('is given up where its HTML is lost', async () => {
    const id = await asked(sampleReport(sampleSheets().slice(0, 1)))
    const before = await findDraftPrint(city.db, id, NOW)
    await drafts.remove(before?.html_sha256 ?? '')
    expect((await ended(id))?.failure).toContain('no longer stored')
  })
})
