import { type Kysely, sql } from 'kysely'

/**
 * 報告書の体裁 keeps the municipality's name with each version. It could not be changed before, so that every version until now had the
 * one that holds today; saying so is the only writing that the append-only table takes for it.
 */
const statements = [
  'alter table report_settings_version add column name text',
  'alter table report_settings_version disable trigger report_settings_version_append_only',
  'update report_settings_version set name = municipality.name from municipality where municipality.code = municipality_code',
  'alter table report_settings_version enable trigger report_settings_version_append_only',
  'alter table report_settings_version alter column name set not null',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
