import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** When a worker last said that it is alive; null where none ever did. */
export async function lastHeartbeat(db: Kysely<Tables>): Promise<Date | null> {
  const row = await db
    .selectFrom('worker_heartbeat')
    .select((select) => select.fn.max('beat_at').as('last'))
    .executeTakeFirst()
  return row?.last ?? null
}
