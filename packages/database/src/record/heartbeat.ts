import type { Database } from '../open-database.ts'

/** A worker says that it is alive; older rows of workers long gone are removed. */
export async function beat(db: Database, workerId: string, now: Date): Promise<void> {
  await db
    .insertInto('worker_heartbeat')
    .values({ worker_id: workerId, beat_at: now })
    .onConflict((conflict) => conflict.column('worker_id').doUpdateSet({ beat_at: now }))
    .execute()
  await db
    .deleteFrom('worker_heartbeat')
    .where('beat_at', '<', new Date(now.getTime() - 86_400_000))
    .execute()
}
