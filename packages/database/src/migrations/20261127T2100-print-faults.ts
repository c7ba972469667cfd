import { type Kysely, sql } from 'kysely'

/** What the print of a candidate found that nobody can see in its data; null of those printed before it was kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table edition add column print_faults text').execute(db)
}
