import { type Kysely, sql } from 'kysely'

/** A misprint in an opinion was mended while sections were asked: what each of them had read before, and why. */
const statements = [
  `create table opinion_mending (
    item_id uuid not null references request_item (id),
    opinion_version integer not null check (opinion_version >= 1),
    body text not null,
    held_on date not null,
    text text not null,
    reason text not null check (reason <> ''),
    mended_by text not null references person (id),
    mended_by_post text not null,
    mended_at timestamptz not null,
    primary key (item_id, opinion_version))`,
  `create trigger opinion_mending_append_only before update or delete or truncate on opinion_mending
    for each statement execute function refuse_change()`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
