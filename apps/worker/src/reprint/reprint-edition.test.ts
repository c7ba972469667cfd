import { type Database, candidateData, decidedRevisions, editionOfCycle, recordAct, writeAct } from '@torikumi/database'
import {
  AT,
  type SmallCity,
  askForCandidate,
  askedByCorrection,
  confirmYear,
  correcting,
  ofPlanning,
  publishYear,
  resubmitting,
  reviewing,
  smallCity,
} from '@torikumi/database/testing'
import { type Json, type NewAct, canonicalJson } from '@torikumi/domain'
import { type Store, openStore } from '@torikumi/store'
import { earlierFigurePlaces, pageOfPlace } from '@torikumi/templates'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBundle } from '../bundle/make-bundle.ts'
import type { Printer } from '../printer.ts'
import { renderPdf } from '../report/print.ts'
import { openTestBrowser, type TestBrowser } from '../report/testing/real-browser.ts'
import { reprintEdition } from './reprint-edition.ts'

const EDITION = '352136-2016-1'
const { signal } = new AbortController()

let city: SmallCity
let browser: TestBrowser
let folder: string
let store: Store
let manifestSha256: string
let cycle: string

const printer = (browserVersion = 'HeadlessChrome/1'): Printer => ({
  print: (html, options) => browser.withPage((page) => renderPdf(page, html, options)),
  made: async () => ({ browser: browserVersion, fonts: 'BIZ UDPGothic 1' }),
  close: async () => undefined,
})
const reprinted = async (by = printer(), edition = EDITION) =>
  (await reprintEdition({ db: city.db, store, printer: by }, edition, signal)).outcome

beforeAll(async () => {
  city = await smallCity()
  browser = await openTestBrowser()
  folder = await mkdtemp(path.join(os.tmpdir(), 'torikumi-reprint-'))
  store = openStore(folder)
  cycle = await confirmYear(city.db, 2016, '15人')
  await askForCandidate(city.db, cycle)
  manifestSha256 = await publish(city.db, cycle)
})
afterAll(async () => {
  await browser.end()
  await city.close()
  await rm(folder, { recursive: true })
})

async function publish(db: Database, cycle: string): Promise<string> {
  const edition = await editionOfCycle(db, cycle, 'rendering')
  if (edition === null) throw new Error('no candidate waits to be printed')
  const data = await candidateData(db, edition, { pageOf: pageOfPlace, earlierFigure: earlierFigurePlaces })
  const { files, pages, pageOf, dataSha256 } = await makeBundle(
    data,
    await decidedRevisions(db, cycle, edition.correction_id),
    printer(),
    signal,
  )
  const stored = files.map(async ({ content, ...file }) => ({
    ...file,
    bytes: content.byteLength,
    sha256: await store.put(content),
  }))
  const kept = await Promise.all(stored)
  const sha256 = kept.at(-1)?.sha256 ?? ''
  const text = canonicalJson(data as unknown as Json)
  await publishYear(db, cycle, { data: text, dataSha256, manifestSha256: sha256, pages, pageOf, files: kept })
  return sha256
}

const ROUTE = [
  ['agree', 'circulator'],
  ['approve', 'head'],
  ['confirm', 'planner'],
] as const

async function perform(act: NewAct): Promise<void> {
  await writeAct(city.db, act)
  const { kind } = await recordAct(city.db, act.decisionId, new Date(AT))
  if (kind !== 'recorded') throw new Error(`${act.kind} was refused`)
}

describe('reprintEdition', () => {
  it('makes every published file again to the byte', async () => {
    const outcome = await reprinted()
    if (outcome.kind !== 'made') throw new Error(outcome.reason)
    expect(outcome.files.length).toBeGreaterThan(5)
    for (const file of outcome.files) expect(file.made).toEqual(file.published)
  })

  it('prints the revisions of the manifest, though a later decision stands in the record', async () => {
    await city.db.updateTable('section').set({ name: '改称課' }).where('id', '=', 'tourism').execute()
    const outcome = await reprinted()
    if (outcome.kind !== 'made') throw new Error(outcome.reason)
    expect(outcome.files.filter((file) => file.made?.sha256 !== file.published?.sha256)).toEqual([])
  })

  it('says what it was made with where that is another browser, whose manifest differs', async () => {
    const outcome = await reprinted(printer('HeadlessChrome/2'))
    if (outcome.kind !== 'made') throw new Error(outcome.reason)
    expect([outcome.publishedWith.browser, outcome.madeWith.browser]).toEqual(['HeadlessChrome/1', 'HeadlessChrome/2'])
    const different = outcome.files.filter((file) => file.made?.sha256 !== file.published?.sha256)
    expect(different.map(({ name }) => name)).toEqual(['manifest.json'])
    expect(different[0]?.firstDifferentLine).toBeGreaterThan(1)
  })

  it('makes the edition of a correction again, with what it changes and on which pages', async () => {
    const begun = correcting(cycle, ['visitors'])
    await perform(begun)
    const request = await askedByCorrection(city.db, begun.subject.id)
    await perform(await resubmitting(city.db, request, '9人', { changeReason: '二重に数えていたため。' }))
    for (const [kind, actor] of ROUTE) await perform(await reviewing(city.db, request, kind, actor))
    const subject = { kind: 'correction', id: begun.subject.id } as const
    await perform(ofPlanning(subject, 'make-candidate', { publication: { on: '2017-11-20', at: null } }))
    await publish(city.db, cycle)
    const outcome = await reprinted(printer(), '352136-2016-2')
    if (outcome.kind !== 'made') throw new Error(outcome.reason)
    expect(outcome.files.map(({ name }) => name)).toContain('errata.json')
    for (const file of outcome.files) expect(file.made).toEqual(file.published)
    expect(await reprinted()).toMatchObject({ kind: 'made' })
  })

  it('refuses an edition that was not published and names those that were', async () => {
    const { outcome, files } = await reprintEdition({ db: city.db, store, printer: printer() }, '352136-2016-9', signal)
    expect(outcome).toEqual({ kind: 'refused', reason: 'no-edition', published: ['352136-2016-2', EDITION] })
    expect(files).toEqual([])
  })

  it('refuses data that is not what was hashed', async () => {
    const ofFirst = city.db.selectFrom('edition').select('data').where('edition_id', '=', EDITION)
    const { data } = await ofFirst.executeTakeFirstOrThrow()
    const write = (text: string | null) =>
      city.db.updateTable('edition').set({ data: text }).where('edition_id', '=', EDITION).execute()
    await write((data ?? '').replace('15人', '16人'))
    expect(await reprinted()).toEqual({ kind: 'refused', reason: 'data-damaged' })
    await write(data)
  })

  it('refuses where the published manifest is damaged or gone', async () => {
    const place = path.join(folder, manifestSha256.slice(0, 2), manifestSha256)
    await writeFile(place, '{}')
    expect(await reprinted()).toEqual({ kind: 'refused', reason: 'manifest-lost' })
    await rm(place)
    expect(await reprinted()).toEqual({ kind: 'refused', reason: 'manifest-lost' })
  })
})
