import { type Kysely, sql } from 'kysely'

/** Since when a stored file is not found in the store, or not as it was stored; null as a rule. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table edition_file add column missing_since timestamptz').execute(db)
}
