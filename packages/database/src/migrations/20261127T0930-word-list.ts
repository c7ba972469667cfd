import { type Kysely, sql } from 'kysely'

const statements = [
  `create table word_list (
    municipality_code text primary key references municipality (code),
    words text[] not null,
    version integer not null check (version > 0),
    saved_by text references person (id),
    saved_at timestamptz,
    check ((saved_by is null) = (saved_at is null)))`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
