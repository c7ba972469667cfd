import { existsSync } from 'node:fs'
import { migrate } from '@torikumi/database'
import { findRunningPostgres } from '@torikumi/engines/postgres'
import { claimFolder, reapLeftovers } from '@torikumi/engines/supervise'
import { Refusal } from '../command-line/refusal.ts'
import { cannotWrite } from '../files/file-failure.ts'
import { openLogs } from '../running/logs.ts'
import { startDatabase } from '../running/start-database.ts'
import type { Settings } from '../settings.ts'
import { homeFolders } from './home-folders.ts'

/** Whose database is opened, and for what. */
export interface DatabaseOfHome {
  home: string
  settings: Settings
  onProgress: (line: string) => void
  /** What a home without a record is refused with. */
  noRecord: string
  /** True for work that only reads: it may go on beside another run on this home. */
  readsOnly: boolean
}

/**
 * Has the database of a home for one piece of work, which gets its address: the one the settings name, which may be in use; else
 * the home's own PostgreSQL alone, started and stopped again, or where the work only reads the one another run has started. The
 * schema is brought up to date first, unless another run has done that. Throws a Refusal for a home without a record, and for
 * work that writes where another run holds the home.
 */
export async function withDatabaseOfHome<T>(input: DatabaseOfHome, work: (url: string) => Promise<T>): Promise<T> {
  const { home, settings, onProgress } = input
  const folders = homeFolders(home)
  await using started = new AsyncDisposableStack()
  if (settings.databaseUrl === undefined) {
    if (!existsSync(folders.postgres)) throw new Refusal(input.noRecord)
    const running = input.readsOnly ? await findRunningPostgres(folders.postgres) : undefined
    if (running !== undefined) return await work(running)
    const release = await claimFolder(home).catch((error: unknown) => {
      throw cannotWrite(home, error)
    })
    started.defer(release)
    await reapLeftovers(folders.run)
  }
  const logs = started.use(openLogs(folders.logs))
  const database = await startDatabase({ settings, folders, logs, durable: true, onProgress })
  started.defer(database.stop)
  await migrate(database.ownerUrl, database.applicationRole)
  return await work(database.url)
}
