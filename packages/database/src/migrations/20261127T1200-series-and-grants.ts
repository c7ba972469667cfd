import { type Kysely, sql } from 'kysely'

const statements = [
  `alter table definition add column survey_cycle text not null default ''`,
  `alter table grant_project add column content text not null default ''`,
  `create table grant_project_measure (
    grant_project_id text not null references grant_project (id),
    measure_id text not null references measure (id),
    primary key (grant_project_id, measure_id))`,
  `create table grant_project_year (
    grant_project_id text not null references grant_project (id),
    fiscal_year integer not null,
    cost_thousand_yen integer check (cost_thousand_yen >= 0),
    grant_thousand_yen integer check (grant_thousand_yen >= 0),
    cost_status text check (cost_status in ('expected', 'settled')),
    account text not null default '',
    primary key (grant_project_id, fiscal_year),
    check ((cost_status is null) = (num_nonnulls(cost_thousand_yen, grant_thousand_yen) = 0)))`,
  `create table grant_project_kpi (
    grant_project_id text not null references grant_project (id),
    position integer not null check (position >= 1),
    name text not null,
    baseline_raw text not null,
    target_raw text not null,
    primary key (grant_project_id, position))`,
  `create table grant_project_kpi_actual (
    grant_project_id text not null,
    position integer not null,
    fiscal_year integer not null,
    actual_raw text not null,
    primary key (grant_project_id, position, fiscal_year),
    foreign key (grant_project_id, position) references grant_project_kpi (grant_project_id, position))`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
