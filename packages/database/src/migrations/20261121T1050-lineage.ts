import { type Kysely, sql } from 'kysely'

const statements = [
  `alter table definition add column valid_from integer`,
  `create table lineage (
    id text primary key,
    from_plan_id text not null references plan (id),
    to_plan_id text not null references plan (id),
    from_indicator_id text references indicator (id),
    to_indicator_id text references indicator (id),
    relation text not null
      check (relation in ('same', 'renamed', 'rescaled', 'redefined', 'split', 'merged', 'dropped', 'new')),
    note text not null,
    check (from_plan_id <> to_plan_id),
    check ((relation = 'new') = (from_indicator_id is null)),
    check ((relation = 'dropped') = (to_indicator_id is null)),
    check (relation not in ('same', 'renamed', 'rescaled') or from_indicator_id = to_indicator_id),
    unique nulls not distinct (from_plan_id, to_plan_id, from_indicator_id, to_indicator_id))`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
