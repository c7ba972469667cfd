import { type Kysely, sql } from 'kysely'

const PHASE = `in ('answering', 'checking', 'rendering', 'deciding', 'scheduled', 'publishing', 'published', 'abandoned')`
const SUBJECT = `in ('request', 'cycle', 'correction')`
const ACT = `in ('submit', 'withdraw', 'agree', 'approve', 'return', 'confirm', 'open', 'correct', 'make-candidate', 'schedule', 'take-back', 'abandon')`

/** A check is replaced by its name, which PostgreSQL made of the table and the column. */
const widened = (table: string, column: string, values: string): string =>
  `alter table ${table} drop constraint ${table}_${column}_check, add constraint ${table}_${column}_check check (${column} ${values})`

const statements = [
  widened('cycle', 'phase', PHASE),
  widened('act', 'subject_kind', SUBJECT),
  widened('act', 'kind', ACT),
  widened('decision', 'subject_kind', SUBJECT),
  widened('decision', 'kind', ACT),
  widened('outbox', 'purpose', `in ('signal-cycle', 'signal-request', 'signal-correction', 'mail')`),
  `create table correction (
    id uuid primary key,
    cycle_id uuid not null references cycle (id),
    number integer not null check (number >= 1),
    kind text not null check (kind in ('correction', 'update')),
    supersedes_key uuid not null references edition (key),
    reason text not null check (reason <> ''),
    phase text not null check (phase ${PHASE}),
    version integer not null,
    due_on date not null,
    unique (cycle_id, number))`,
  `create unique index one_open_correction_a_cycle on correction (cycle_id) where phase not in ('published', 'abandoned')`,
  `alter table request add column correction_id uuid references correction (id)`,
  `create index request_of_correction on request (correction_id) where correction_id is not null`,
  `alter table edition
    add column correction_id uuid references correction (id),
    add column publish_at timestamptz,
    add column page_map text,
    add check ((correction_id is null) = (number = 1))`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
