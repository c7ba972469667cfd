import { type Database, openDatabase } from '@torikumi/database'

/** A pool of connections that closes when it is disposed of. */
export interface OpenedDatabase extends AsyncDisposable {
  db: Database
}

/** Opens a database by its URL. */
export function openedDatabase(url: string): OpenedDatabase {
  const db = openDatabase(url)
  return { db, [Symbol.asyncDispose]: () => db.destroy() }
}
