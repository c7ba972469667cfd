import { findPrintFaults, listEditions } from '@torikumi/database'
import { type SmallCity, askForCandidate, confirmYear, smallCity } from '@torikumi/database/testing'
import { openStore } from '@torikumi/store'
import { MockActivityEnvironment } from '@temporalio/testing'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Printer } from '../printer.ts'
import { createRenderActivities } from './render-activities.ts'

let city: SmallCity
let folder: string
beforeAll(async () => {
  city = await smallCity()
  folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-render-'))
})
afterAll(async () => {
  await city.close()
  await rm(folder, { recursive: true })
})

/** Finds what a real print of an old record might: in the report two characters and a table, in its summary one of them again. */
const printer: Printer = {
  print: async (html) => {
    const isReport = html.includes('id="s-1-1-1"')
    return {
      pdf: new TextEncoder().encode('%PDF-1.7'),
      pages: 1,
      pageOf: {},
      sheets: [],
      prints: 1,
      withoutGlyph: isReport ? ['🎆', '한'] : ['🎆'],
      irregularTables: isReport ? 1 : 0,
      timings: {},
    }
  },
  made: async () => ({ browser: 'HeadlessChrome/1', fonts: 'BIZ UDPGothic 1' }),
  close: async () => undefined,
}

it('a candidate keeps what its prints could not do, for planning to read', async () => {
  const cycle = await confirmYear(city.db, 2016, '15人')
  await askForCandidate(city.db, cycle)
  const stores = { store: openStore(path.join(folder, 'store')), drafts: openStore(path.join(folder, 'drafts')) }
  const clock = { now: () => new Date('2017-09-20T01:00:00Z') }
  const { renderCandidate } = createRenderActivities({ db: city.db, ...stores, printer, clock })
  expect(await new MockActivityEnvironment().run(renderCandidate, cycle)).toBe(true)
  const [edition] = await listEditions(city.db, cycle)
  expect(edition?.state).toBe('candidate')
  expect(await findPrintFaults(city.db, edition?.key ?? '')).toEqual({ withoutGlyph: ['🎆', '한'], irregularTables: 1 })
})
