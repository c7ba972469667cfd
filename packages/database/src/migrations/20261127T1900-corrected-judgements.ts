import { type Kysely, sql } from 'kysely'

/** 判定の変更 that belongs to a correction's new answer; null, as of every row before, where it is the year's own. */
const statements = [`alter table judgement_override add column correction_id uuid references correction (id)`]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
