import { type Kysely, sql } from 'kysely'

/** 報告書の体裁: every version that was saved stays as it was written, and the one that held before the first saving. */
const statements = [
  `create table report_settings_version (
    municipality_code text not null references municipality (code),
    version integer not null check (version >= 0),
    settings jsonb not null check (jsonb_typeof(settings) = 'object'),
    contact text not null,
    saved_by text references person (id),
    saved_by_post text,
    saved_at timestamptz,
    primary key (municipality_code, version),
    check (num_nonnulls(saved_by, saved_by_post, saved_at) in (0, 3)))`,
  `create trigger report_settings_version_append_only before update or delete or truncate on report_settings_version
    for each statement execute function refuse_change()`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
