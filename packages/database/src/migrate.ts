import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { openDatabase } from './open-database.ts'
import { grantToApplications } from './grants.ts'
import { migrations } from './migrations/index.ts'

/** Two processes that start at once must not migrate at once; the number is ours alone. */
const MIGRATION_LOCK = 7_352_136

/**
 * Brings the schema up to date under an advisory lock and gives the names of the migrations that ran now. `ownerUrl` is a
 * connection string of the schema's owner, `applicationRole` the role that the applications connect as where it is another
 * one. Throws with the migration's name where one fails; nothing of that one remains.
 */
export async function migrate(ownerUrl: string, applicationRole?: string): Promise<string[]> {
  const db = openDatabase(ownerUrl, { poolSize: 2 })
  try {
    return await db.connection().execute(async (connection) => {
      await sql`select pg_advisory_lock(${MIGRATION_LOCK})`.execute(connection)
      try {
        const done = await runAll(db)
        if (applicationRole !== undefined) await grantToApplications(connection, applicationRole)
        return done
      } finally {
        await sql`select pg_advisory_unlock(${MIGRATION_LOCK})`.execute(connection)
      }
    })
  } finally {
    await db.destroy()
  }
}

async function runAll<T>(db: Kysely<T>): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = await migrator.migrateToLatest()
  const failed = results?.find((result) => result.status === 'Error')
  if (error !== undefined) {
    throw new Error(`migration ${failed?.migrationName ?? '(none started)'} failed`, { cause: error })
  }
  return (results ?? []).map((result) => result.migrationName)
}
