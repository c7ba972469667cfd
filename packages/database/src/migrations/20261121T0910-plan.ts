import { type Kysely, sql } from 'kysely'

const statements = [
  `create table plan (
    id text primary key,
    municipality_code text not null references municipality (code),
    name text not null,
    term integer not null check (term >= 1),
    first_fiscal_year integer not null,
    last_fiscal_year integer not null,
    check (first_fiscal_year <= last_fiscal_year))`,
  `create table priority (
    id text primary key,
    plan_id text not null references plan (id),
    no integer not null,
    name text not null,
    unique (plan_id, no))`,
  `create table policy (
    id text primary key,
    priority_id text not null references priority (id),
    no integer not null,
    name text not null,
    unique (priority_id, no))`,
  `create table measure (
    id text primary key,
    plan_id text not null references plan (id),
    priority_id text not null references priority (id),
    policy_id text references policy (id),
    code text not null,
    name text not null,
    content text not null,
    content_is_summary boolean not null,
    lead_section_id text not null references section (id),
    position integer not null,
    unique (plan_id, code))`,
  `create table indicator (
    id text primary key,
    municipality_code text not null references municipality (code),
    section_id text not null references section (id))`,
  `create table definition (
    id text primary key,
    indicator_id text not null references indicator (id),
    plan_id text not null references plan (id),
    revision_no integer not null check (revision_no >= 1),
    name text not null,
    unit text not null,
    direction text not null check (direction in ('higher', 'lower', 'maintain')),
    aggregation text not null check (aggregation in ('point-in-time', 'annual', 'cumulative', 'period-average', 'per-day')),
    baseline_raw text not null,
    baseline_period text not null,
    accumulated_since integer,
    target_raw text not null,
    target_kind text not null check (target_kind in ('number', 'maintain', 'not-worse', 'milestone')),
    target_period text not null,
    how_counted text not null default '',
    source text not null default '',
    unique (indicator_id, plan_id, revision_no))`,
  `create table placement (
    id text primary key,
    plan_id text not null references plan (id),
    indicator_id text not null references indicator (id),
    measure_id text not null references measure (id),
    position integer not null check (position >= 1),
    printed_name text not null,
    unique (measure_id, position),
    unique (measure_id, indicator_id))`,
  `create table activity (
    id text primary key,
    measure_id text not null references measure (id),
    section_id text not null references section (id),
    position integer not null check (position >= 1),
    name text not null,
    unique (measure_id, position))`,
  `create table grant_program (
    id text primary key,
    plan_id text not null references plan (id),
    position integer not null,
    name text not null)`,
  `create table grant_project (
    id text primary key,
    grant_program_id text not null references grant_program (id),
    position integer not null,
    name text not null)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
