import { migrate, openDatabase } from '@torikumi/database'
import { ADMIN_ROLE, DATABASE, OWNER_ROLE, startPostgres } from '@torikumi/engines/postgres'
import { sql } from 'kysely'
import type { CaseContext } from '../bench-case.ts'
import { databaseFolder } from '../workplace.ts'

/** A record of a case's own: real PostgreSQL that syncs every commit to disk. */
export interface RunningRecord extends AsyncDisposable {
  /** For the role of the applications. */
  url: string
  /** Copies the record as it stands, which nobody may be connected to; gives the copy's URL for the applications. */
  copy: (name: string) => Promise<string>
}

/** Starts PostgreSQL in the case's folder, durable, and brings its schema up to date. */
export async function startRecord({ folder, onProgress }: CaseContext): Promise<RunningRecord> {
  const postgres = await startPostgres({
    dataDir: databaseFolder(folder),
    durable: true,
    log: () => undefined,
    onProgress,
  })
  const url = postgres.url(DATABASE)
  try {
    await migrate(postgres.ownerUrl, decodeURIComponent(new URL(url).username))
  } catch (error) {
    await postgres.stop()
    throw error
  }
  return {
    url,
    copy: async (name) => {
      const admin = openDatabase(postgres.url('postgres', ADMIN_ROLE), { poolSize: 1 })
      try {
        await sql`create database ${sql.id(name)} template ${sql.id(DATABASE)} owner ${sql.id(OWNER_ROLE)}`.execute(
          admin,
        )
      } finally {
        await admin.destroy()
      }
      return postgres.url(name)
    },
    [Symbol.asyncDispose]: postgres.stop,
  }
}
