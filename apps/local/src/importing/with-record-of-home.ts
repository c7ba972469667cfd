import { existsSync } from 'node:fs'
import { type Database, migrate } from '@torikumi/database'
import { claimFolder, reapLeftovers } from '@torikumi/engines/supervise'
import { Refusal } from '../command-line/refusal.ts'
import { cannotWrite } from '../files/file-failure.ts'
import { homeFolders } from '../home/home-folders.ts'
import { importing } from '../messages/ja-importing.ts'
import { openLogs } from '../running/logs.ts'
import { withDatabase } from '../running/one-machine.ts'
import { startDatabase } from '../running/start-database.ts'
import type { Settings } from '../settings.ts'

/**
 * Opens the record of a home for one piece of work: the database of the settings where they name one, which may be in use; else
 * the home's own PostgreSQL alone, which is started and stopped again. The schema is brought up to date first. Throws a Refusal
 * for a home without a record, and where another run holds the home: that run alone knows the way to its database.
 */
export async function withRecordOfHome<T>(
  { home, settings, onProgress }: { home: string; settings: Settings; onProgress: (line: string) => void },
  work: (db: Database) => Promise<T>,
): Promise<T> {
  await using started = new AsyncDisposableStack()
  const folders = homeFolders(home)
  if (settings.databaseUrl === undefined) {
    if (!existsSync(folders.postgres)) throw new Refusal(importing.noRecord(home))
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
  return await withDatabase(database.url, work)
}
