import { type Kysely, sql } from 'kysely'

/** What planning says of a 確認事項 that a correction brings about; the finding itself is computed, so its words are the key. */
const statements = [
  `create table correction_settlement (
    correction_id uuid not null references correction (id),
    fiscal_year integer not null,
    rule text not null,
    subject text not null,
    field text not null,
    message text not null,
    settlement text not null check (settlement in ('corrected', 'right-as-is', 'not-applicable')),
    reason text not null,
    settled_by text not null references person (id),
    settled_at timestamptz not null,
    primary key (correction_id, fiscal_year, rule, subject, field, message),
    check (settlement = 'corrected' or reason <> ''))`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
