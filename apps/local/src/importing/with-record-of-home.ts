import type { Database } from '@torikumi/database'
import { withDatabaseOfHome } from '../home/with-database-of-home.ts'
import { importing } from '../messages/ja-importing.ts'
import { withDatabase } from '../running/one-machine.ts'
import type { Settings } from '../settings.ts'

/** Opens the record of a home for one piece of work that writes; see `withDatabaseOfHome` for what it refuses. */
export async function withRecordOfHome<T>(
  given: { home: string; settings: Settings; onProgress: (line: string) => void },
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const database = { ...given, noRecord: importing.noRecord(given.home), readsOnly: false }
  return withDatabaseOfHome(database, async (url) => withDatabase(url, work))
}
