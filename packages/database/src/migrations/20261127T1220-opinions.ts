import { type Kysely, sql } from 'kysely'

const statements = [
  `create table opinion (
    id uuid primary key,
    cycle_id uuid not null references cycle (id),
    position integer not null check (position >= 1),
    measure_id text references measure (id),
    body text not null check (body <> ''),
    held_on date not null,
    text text not null check (text <> ''),
    stance text check (stance in ('adopted', 'considered', 'not-adopted')),
    section_id text references section (id),
    response text not null,
    version integer not null check (version >= 1),
    saved_by text not null references person (id),
    saved_at timestamptz not null,
    removed_at timestamptz,
    unique (cycle_id, position))`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
