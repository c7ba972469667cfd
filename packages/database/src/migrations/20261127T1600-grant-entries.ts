import { type Kysely, sql } from 'kysely'

const statements = [
  `alter table grant_project
    add column version integer not null default 0 check (version >= 0),
    add column saved_by text references person (id),
    add column saved_at timestamptz,
    add column removed_at timestamptz,
    add check ((saved_by is null) = (saved_at is null))`,
  `alter table grant_project_year
    add column outcome text check (outcome in ('very-effective', 'considerable', 'some', 'none')),
    add column expert_view text check (expert_view in ('effective', 'not-effective')),
    add column next_step text check (next_step in ('expand', 'review', 'continue', 'stop', 'end')),
    add column next_step_reason text not null default ''`,
  `alter table grant_project_kpi add column removed_at timestamptz`,
  `create unique index grant_program_position on grant_program (plan_id, position)`,
  `create unique index grant_project_position on grant_project (grant_program_id, position)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
