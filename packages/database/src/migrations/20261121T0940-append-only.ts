import { type Kysely, sql } from 'kysely'

const APPEND_ONLY = ['decision', 'revision', 'opened']

/** What was decided stays as it was written: the database itself refuses every change, whoever asks. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create function refuse_change() returns trigger language plpgsql as $$
       begin raise exception 'table % is append-only: % refused', tg_table_name, tg_op using errcode = '23001'; end $$`,
    )
    .execute(db)
  for (const table of APPEND_ONLY) {
    await sql
      .raw(
        `create trigger ${table}_append_only before update or delete or truncate on ${table} for each statement execute function refuse_change()`,
      )
      .execute(db)
  }
}
