import { type Kysely, sql } from 'kysely'

const statements = [
  `create table proposal (
    id uuid primary key,
    cycle_id uuid not null references cycle (id),
    source text not null,
    reported_year integer,
    made_at timestamptz not null,
    made_by text references person (id))`,
  `create index proposal_cycle on proposal (cycle_id)`,
  `create table proposal_cell (
    proposal_id uuid not null references proposal (id),
    no integer not null check (no >= 1),
    measure_code text not null,
    measure_name text not null,
    row_kind text not null check (row_kind in ('measure', 'indicator', 'activity')),
    row_name text not null,
    item_id uuid references request_item (id),
    field text not null check (field in ('raw', 'thisYear', 'nextYear', 'name', 'content', 'baseline', 'target')),
    state text not null check (state in ('same', 'changed', 'unknown-row')),
    takeable boolean not null,
    current_text text not null,
    proposed_text text not null,
    decision text check (decision in ('taken', 'left')),
    decided_by text references person (id),
    decided_at timestamptz,
    primary key (proposal_id, no),
    check (not takeable or (state = 'changed' and item_id is not null and field in ('raw', 'thisYear', 'nextYear'))),
    check (decision is null or takeable),
    check (num_nonnulls(decision, decided_by, decided_at) in (0, 3)))`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
