import type { Database } from '@torikumi/database'
import { sha256Bytes } from '@torikumi/domain'
import { activitiesCsv, kpisCsv, reportJson } from '@torikumi/templates'
import { aSite } from '@torikumi/templates/testing'
import type { Deps } from '../src/deps.ts'
import { openedYear } from './office.ts'

/** Files as they lie in a store, and what was published of them. */
export interface PublishedFiles {
  store: Deps['store']
  /** The bytes of a file of edition `n`, as published. */
  published: (n: number, name: string) => Uint8Array
  /** Writes both editions of FY2016 into the record. */
  publishBoth: (db: Database) => Promise<void>
  /** The first only, and then the second. */
  publishFirst: (db: Database) => Promise<void>
  publishSecond: (db: Database) => Promise<void>
  /** Takes a file of edition `n` out of the store; what it gives puts it back. */
  lose: (n: number, name: string) => () => void
  /** How often a file was read from the store. */
  reads: () => number
}

const mediaTypes: Readonly<Record<string, string>> = {
  'report.pdf': 'application/pdf',
  'summary.pdf': 'application/pdf',
  'report.html': 'text/html; charset=utf-8',
  'kpis.csv': 'text/csv; charset=utf-8',
  'activities.csv': 'text/csv; charset=utf-8',
  'report.json': 'application/json',
  'site.zip': 'application/zip',
}

/** Two editions of a year, the second a correction of the first, with real HTML, CSV and JSON. */
export function twoEditions(): PublishedFiles {
  const kept = new Map<string, Uint8Array>()
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const editions = aSite('352136')
    .slice(0, 2)
    .map(({ data, html }) => ({
      'report.pdf': encode(`%PDF-1.7 ${data.edition.id} ${'x'.repeat(2000)}`),
      'summary.pdf': encode(`%PDF-1.7 ${data.edition.id} summary`),
      'report.html': encode(html),
      'kpis.csv': encode(kpisCsv(data)),
      'activities.csv': encode(activitiesCsv(data)),
      'report.json': encode(reportJson(data)),
      'site.zip': encode(`PK ${data.edition.id}`),
    }))
  const published = (n: number, name: string): Uint8Array =>
    Object.entries(editions[n - 1] ?? {}).find(([one]) => one === name)?.[1] ?? new Uint8Array()
  for (const files of editions) for (const bytes of Object.values(files)) kept.set(sha256Bytes(bytes), bytes)
  let reads = 0
  let cycle = ''
  const publishFirst = async (db: Database): Promise<void> => {
    ;({ cycle } = await openedYear(db))
    await publishOne(db, cycle, 1, editions[0] ?? {})
  }
  const publishSecond = async (db: Database): Promise<void> => publishOne(db, cycle, 2, editions[1] ?? {})
  return {
    store: {
      get: async (sha256) => {
        reads += 1
        return kept.get(sha256) ?? null
      },
    },
    reads: () => reads,
    lose: (n, name) => {
      const bytes = published(n, name)
      kept.delete(sha256Bytes(bytes))
      return () => kept.set(sha256Bytes(bytes), bytes)
    },
    published,
    publishFirst,
    publishSecond,
    publishBoth: async (db) => {
      await publishFirst(db)
      await publishSecond(db)
    },
  }
}

async function publishOne(
  db: Database,
  cycle: string,
  number: number,
  files: Record<string, Uint8Array>,
): Promise<void> {
  const key = `01900000-0000-7000-8000-00000000000${number}`
  const correction = number === 1 ? null : '01900000-0000-7000-8000-0000000000c1'
  if (correction !== null) await startCorrection(db, cycle, correction)
  const publishOn = number === 1 ? '2017-10-02' : '2017-11-01'
  await db
    .insertInto('edition')
    .values({
      key,
      edition_id: `352136-2016-${number}`,
      candidate_no: 1,
      cycle_id: cycle,
      number,
      state: 'published',
      kind: number === 1 ? null : 'correction',
      supersedes: number === 1 ? null : '352136-2016-1',
      publish_on: publishOn,
      data: '{}',
      data_sha256: 'd'.repeat(64),
      manifest_sha256: 'e'.repeat(64),
      pages: 30,
      made_at: new Date(`${publishOn}T00:00:00.000Z`),
      published_at: new Date(`${publishOn}T01:00:00.000Z`),
      failure: null,
      correction_id: correction,
    })
    .execute()
  await db
    .insertInto('edition_file')
    .values(
      Object.entries(files).map(([name, bytes], index) => ({
        edition_key: key,
        name,
        media_type: mediaTypes[name] ?? '',
        bytes: bytes.byteLength,
        sha256: sha256Bytes(bytes),
        position: index + 1,
      })),
    )
    .execute()
}

async function startCorrection(db: Database, cycle: string, id: string): Promise<void> {
  const supersedes = '01900000-0000-7000-8000-000000000001'
  const reason = '転記の誤りです。'
  await db
    .insertInto('correction')
    .values({
      id,
      cycle_id: cycle,
      number: 1,
      kind: 'correction',
      supersedes_key: supersedes,
      reason,
      phase: 'published',
      version: 1,
      due_on: '2017-10-31',
    })
    .execute()
}
