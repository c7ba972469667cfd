import { findPrintFaults, listEditions } from '@torikumi/database'
import { type SmallCity, askForCandidate, confirmYear, smallCity } from '@torikumi/database/testing'
import { type Store, openStore } from '@torikumi/store'
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

const clock = { now: () => new Date('2017-09-20T01:00:00Z') }
/** Prints the candidate of a year into a store, once. */
async function render(cycle: string, store: Store): Promise<unknown> {
  const drafts = openStore(path.join(folder, 'drafts'))
  const { renderCandidate } = createRenderActivities({ db: city.db, store, drafts, printer, clock })
  return new MockActivityEnvironment().run(renderCandidate, cycle)
}

it('a candidate that cannot be stored says why until it is, and keeps what its prints could not do', async () => {
  const cycle = await confirmYear(city.db, 2016, '15人')
  await askForCandidate(city.db, cycle)
  const newest = async () => (await listEditions(city.db, cycle))[0]
  const store = openStore(path.join(folder, 'store'))
  const error = 'ENOSPC: no space left on device, write'
  await expect(render(cycle, { ...store, put: async () => Promise.reject(new Error(error)) })).rejects.toThrow(error)
  expect(await newest()).toMatchObject({ state: 'rendering', failure: `Error: ${error}` })
  expect(await render(cycle, store)).toBe(true)
  const edition = await newest()
  expect(edition).toMatchObject({ state: 'candidate', failure: null })
  expect(await findPrintFaults(city.db, edition?.key ?? '')).toEqual({ withoutGlyph: ['🎆', '한'], irregularTables: 1 })
})
