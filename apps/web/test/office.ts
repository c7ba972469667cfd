import {
  type Database,
  type PrintFaults,
  candidateData,
  hashPassword,
  publishEdition,
  recordAct,
  editionOfCycle,
  storeCandidate,
} from '@torikumi/database'
import { openYear, smallCity } from '@torikumi/database/testing'
import { earlierFigurePlaces } from '@torikumi/templates'
import type { Hono } from 'hono'
import { pino } from 'pino'
import { createApp } from '../src/app.ts'
import type { Deps } from '../src/deps.ts'
import type { Env } from '../src/env.ts'
import { memoryStore } from './memory-store.ts'
import { BASE_URL, PASSWORD } from './sign-in.ts'
import { Visitor } from './visitor.ts'

/** Everybody of the small city with an account; `reader` and `stranger` (no post) are added to it. */
export const PEOPLE = [
  'drafter',
  'circulator',
  'head',
  'director',
  'planner',
  'checker',
  'mayor',
  'farmer',
  'farm-head',
  'admin',
  'reader',
  'stranger',
] as const
export type Person = (typeof PEOPLE)[number]

/** The application over the small city, with an engine that decides at once unless it is down. */
export interface Office {
  app: Hono<Env>
  db: Database
  deps: Deps
  /** Every log line, as written. */
  lines: string[]
  engine: { isDown: boolean; sent: { decisionId: string; attempt: number }[] }
  setClock: (now: string) => void
  /** A browser in which nobody is signed in. */
  visitor: () => Visitor
  /** A browser in which this person is signed in. */
  as: (person: Person) => Promise<Visitor>
  close: () => Promise<void>
}

/** Opens the office on a day of the year in which the small city's posts are held. */
export async function openOffice(
  options: { now?: string; samplePassword?: string; baseUrl?: string; store?: Deps['store'] } = {},
): Promise<Office> {
  const city = await smallCity()
  await addAccounts(city.db)
  let now = new Date(options.now ?? '2017-09-01T01:00:00.000Z')
  const lines: string[] = []
  const engine: Office['engine'] = { isDown: false, sent: [] }
  const baseUrl = options.baseUrl ?? BASE_URL
  const deps: Deps = {
    db: city.db,
    engine: {
      isUp: async () => !engine.isDown,
      sendAct: async (_subject, decisionId, attempt) => {
        engine.sent.push({ decisionId, attempt })
        if (engine.isDown) return { kind: 'unanswered', cause: 'down' }
        return recordAct(city.db, decisionId, now)
      },
    },
    clock: { now: () => now },
    baseUrl: new URL(baseUrl),
    store: options.store ?? {
      get: async (sha256) => new TextEncoder().encode(`<!DOCTYPE html><style>p{}</style>${sha256}`),
    },
    drafts: memoryStore(),
    log: pino({ level: 'debug' }, { write: (line: string) => lines.push(line) }),
    samplePassword: options.samplePassword ?? null,
  }
  const app = createApp(deps)
  const cookies = new Map<Person, string>()
  const visitor = (): Visitor => new Visitor(app, baseUrl)
  return {
    app,
    db: city.db,
    deps,
    lines,
    engine,
    setClock: (instant) => {
      now = new Date(instant)
    },
    visitor,
    as: async (person) => {
      const browser = visitor()
      const kept = cookies.get(person)
      if (kept === undefined) {
        await browser.signIn(person)
        cookies.set(person, browser.cookie)
      } else browser.cookie = kept
      return browser
    },
    close: city.close,
  }
}

async function addAccounts(db: Database): Promise<void> {
  const hash = await hashPassword(PASSWORD)
  for (const id of ['reader', 'stranger'])
    await db
      .insertInto('person')
      .values({ id, display_name: `見本職員${id}` })
      .execute()
  await db
    .insertInto('post')
    .values({
      id: 'post-reader',
      section_id: null,
      division_id: 'all',
      title: '監査担当',
      role: 'reader',
      position: 90,
    })
    .execute()
  await db
    .insertInto('appointment')
    .values({
      id: 'post-reader',
      person_id: 'reader',
      post_id: 'post-reader',
      kind: 'primary',
      valid_from: '2017-04-01',
      valid_until: null,
    })
    .execute()
  await db
    .insertInto('account')
    .values(PEOPLE.map((person) => ({ person_id: person, account: person, password_hash: hash, disabled_at: null })))
    .execute()
}

/** Opens FY2016; gives the ids of the year and of the two sections' requests. */
export async function openedYear(db: Database): Promise<{ cycle: string; tourism: string; farming: string }> {
  const { id } = await openYear(db)
  const rows = await db.selectFrom('request').select(['id', 'section_id']).where('cycle_id', '=', id).execute()
  const of = (section: string): string => rows.find((row) => row.section_id === section)?.id ?? ''
  return { cycle: id, tourism: of('tourism'), farming: of('farming') }
}

/** Writes the printed candidate of a year into the record, as the worker would. */
export async function printCandidate(db: Database, cycle: string, faults?: PrintFaults): Promise<string> {
  const edition = await editionOfCycle(db, cycle, 'rendering')
  const key = edition?.key ?? ''
  const files = ['report.pdf', 'report.html', 'kpis.csv', 'manifest.json'].map((name, index) => ({
    name,
    mediaType: name.endsWith('html') ? 'text/html; charset=utf-8' : 'application/octet-stream',
    bytes: 1_000,
    sha256: String(index).repeat(64),
  }))
  const manifestSha256 = '3'.repeat(64)
  const data =
    edition === null
      ? '{}'
      : JSON.stringify(
          await candidateData(db, edition, {
            pageOf: (_, pages) => pages['s-summary'] ?? null,
            earlierFigure: earlierFigurePlaces,
          }),
        )
  const pageOf = { 's-summary': 3, 's-series': 30, 's-contents': 2, 's-1-1-1': 5, 's-1-1-2': 6 }
  const printed = {
    key,
    data,
    dataSha256: 'd'.repeat(64),
    manifestSha256,
    pages: 38,
    pageOf,
    files,
    ...(faults && { faults }),
  }
  await storeCandidate(db, printed, new Date('2017-09-01T01:00:00.000Z'))
  return key
}

/** Makes the decided candidate public, as the worker would. */
export async function publish(db: Database, cycle: string): Promise<string | null> {
  return publishEdition(db, cycle, new Date('2017-10-02T01:00:00.000Z'))
}
