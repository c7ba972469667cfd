import { openDatabase, migrate, type Database } from '@torikumi/database'
import { findBrowser } from '@torikumi/engines/browser'
import { claimFolder, reapLeftovers } from '@torikumi/engines/supervise'
import { cannotWrite } from '../files/file-failure.ts'
import { homeFolders } from '../home/home-folders.ts'
import type { Settings } from '../settings.ts'
import { openLogs } from './logs.ts'
import type { RunInput } from './run-input.ts'
import { startApps } from './start-apps.ts'
import { type StartedDatabase, startDatabase } from './start-database.ts'
import { startEngine } from './start-engine.ts'
import { takePort } from './take-port.ts'
import { waitUntilReady } from './wait-until-ready.ts'

/** What a run is started with. */
export interface OneMachineInput {
  home: string
  /** 0: any free port. */
  port: number
  settings: Settings
  durable: boolean
  onProgress: (line: string) => void
  /** Asked to stop: nothing more is started then. */
  signal: AbortSignal
  /** Readies the record after the migrations and before anybody works on it; tells whether demonstration accounts are shown. */
  prepare: (db: Database) => Promise<{ samplePassword: string | undefined }>
}

/** Everything up. Disposing stops it all in order and releases the home; nothing is left running. */
export interface OneMachine extends AsyncDisposable {
  baseUrl: string
  /** The address to fetch from on this machine, whatever the base URL is. */
  database: StartedDatabase
}

/**
 * Starts the one-machine edition on a home: claims it, ends what a killed run left, starts PostgreSQL and Temporal unless the
 * settings name others, migrates, starts worker and web and waits until all are ready. Throws a Refusal (a home in use, a
 * taken port, nothing that works) with everything stopped again.
 */
export async function startOneMachine(input: OneMachineInput): Promise<OneMachine> {
  await using started = new AsyncDisposableStack()
  const folders = homeFolders(input.home)
  started.defer(await claimHome(folders.home))
  const logs = started.use(openLogs(folders.logs))
  const { settings, durable, onProgress, signal } = input
  const run: RunInput = { settings, folders, logs, durable, onProgress }
  const reaped = await reapLeftovers(folders.run)
  logs.local.write({ message: 'starting', reaped })
  const port = await takePort(input.port)
  const { database, engine } = await startEngines(run, started)
  signal.throwIfAborted()
  const migrated = await migrate(database.ownerUrl, database.applicationRole)
  logs.local.write({ message: 'migrated', migrated })
  const { samplePassword } = await withDatabase(database.url, input.prepare)
  signal.throwIfAborted()
  const baseUrl = settings.baseUrl ?? `http://127.0.0.1:${port}`
  const apps = await startApps({ ...run, database, engine, port, baseUrl, samplePassword })
  started.defer(apps.stop)
  await waitUntilReady(`http://127.0.0.1:${port}`, folders.logs, signal)
  logs.local.write({ message: 'ready', port })
  const all = started.move()
  return { baseUrl, database, [Symbol.asyncDispose]: () => all.disposeAsync() }
}

/** Throws a Refusal where another run holds the home, or where it cannot be written. */
async function claimHome(home: string): Promise<() => Promise<void>> {
  return claimFolder(home).catch((error: unknown) => {
    throw cannotWrite(home, error)
  })
}

async function startEngines(run: RunInput, started: AsyncDisposableStack) {
  const { chromePath, cacheDir } = run.settings
  const [database, engine, browser] = await Promise.allSettled([
    startDatabase(run),
    startEngine(run),
    // Only looked for: the worker starts it. Who has none learns it now and not when the report is printed.
    findBrowser({ cacheDir, onProgress: run.onProgress, ...(chromePath === undefined ? {} : { chromePath }) }),
  ])
  if (database.status === 'fulfilled') started.defer(database.value.stop)
  if (engine.status === 'fulfilled') started.defer(engine.value.stop)
  if (database.status === 'rejected') throw database.reason
  if (engine.status === 'rejected') throw engine.reason
  if (browser.status === 'rejected') throw browser.reason
  return { database: database.value, engine: engine.value }
}

/** Opens the record for one piece of work. */
export async function withDatabase<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(url, { poolSize: 2 })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}
