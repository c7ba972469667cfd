import { type Kysely, sql } from 'kysely'

/** 判定の変更: every change and every taking back is a row of its own and stays as it was written. */
const statements = [
  `create table judgement_override (
    cycle_id uuid not null references cycle (id),
    indicator_id text not null references indicator (id),
    seq integer not null check (seq >= 1),
    answer_sha256 text not null check (answer_sha256 ~ '^[0-9a-f]{64}$'),
    mark text check (mark in ('reached', 'achieved', 'on-track', 'slightly-behind', 'behind', 'none')),
    word text,
    reason text,
    made_by text not null references person (id),
    made_by_post text not null,
    made_at timestamptz not null,
    primary key (cycle_id, indicator_id, seq),
    check (num_nonnulls(mark, word, reason) in (0, 3)),
    check (word <> '' and reason <> ''))`,
  `create trigger judgement_override_append_only before update or delete or truncate on judgement_override
    for each statement execute function refuse_change()`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
