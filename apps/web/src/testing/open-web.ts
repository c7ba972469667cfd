import { type Database, openDatabase } from '@torikumi/database'
import { cloneDatabase } from '@torikumi/engines/testing'
import { pino } from 'pino'
import { createApp } from '../app.ts'

const BASE_URL = 'http://127.0.0.1:3000'

/** The web application on a database of one test file's own; the engine is down, and the clock stands still until it is set. */
export interface OpenedWeb {
  db: Database
  get: (path: string, cookie?: string) => Promise<Response>
  /** Posts a form as one of our own pages would, or as a page of another origin. */
  post: (path: string, fields: Readonly<Record<string, string>>, cookie?: string, origin?: string) => Promise<Response>
  setClock: (now: Date) => void
  close: () => Promise<void>
}

/** Opens the application over a migrated, empty database. Needs `test-setup.ts` among the global set-ups. */
export async function openWeb(now: Date): Promise<OpenedWeb> {
  const clone = await cloneDatabase()
  const db = openDatabase(clone.url, { poolSize: 6 })
  let instant = now
  const app = createApp({
    db,
    engine: { isUp: async () => false, sendAct: async () => ({ kind: 'unanswered', cause: 'no engine in this test' }) },
    clock: { now: () => instant },
    baseUrl: new URL(BASE_URL),
    store: { get: async () => null },
    drafts: { get: async () => null, put: async () => '' },
    log: pino({ level: 'silent' }),
    samplePassword: null,
  })
  const headersOf = (cookie: string | undefined) => (cookie === undefined ? {} : { cookie })
  return {
    db,
    get: async (path, cookie) => app.request(`${BASE_URL}${path}`, { headers: headersOf(cookie) }),
    post: async (path, fields, cookie, origin = BASE_URL) =>
      app.request(`${BASE_URL}${path}`, {
        method: 'POST',
        headers: { ...headersOf(cookie), origin },
        body: new URLSearchParams(fields),
      }),
    setClock: (moment) => {
      instant = moment
    },
    close: async () => {
      await db.destroy()
      await clone.drop()
    },
  }
}
