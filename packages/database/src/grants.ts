import { type Kysely, sql } from 'kysely'

const APPEND_ONLY = [
  'decision',
  'revision',
  'opened',
  'judgement_override',
  'report_settings_version',
  'opinion_mending',
]

/**
 * Lets the role of the applications read and write rows, never the schema, and nothing but add to the append-only tables.
 * The role itself is made by the database's administrator (or by the one-machine edition), never here. Repeating it is safe.
 */
export async function grantToApplications<T>(db: Kysely<T>, role: string): Promise<void> {
  const name = sql.id(role)
  await sql`grant usage on schema public to ${name}`.execute(db)
  await sql`grant select, insert, update, delete on all tables in schema public to ${name}`.execute(db)
  for (const table of APPEND_ONLY) await sql`revoke update, delete on ${sql.id(table)} from ${name}`.execute(db)
}
