import type { Transaction } from 'kysely'
import type { Database } from '../open-database.ts'
import type { Tables } from '../tables/index.ts'

/** Reads several things as they stood at one moment. */
export async function inSnapshot<T>(db: Database, read: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)
}
