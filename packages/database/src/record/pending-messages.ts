import type { Selectable } from 'kysely'
import type { Database } from '../open-database.ts'
import type { OutboxTable } from '../tables/publication.ts'

const LONGEST_PAUSE_MS = 60_000

/**
 * Takes up to `limit` unsent messages that are due and puts their next attempt off, longer each time; whoever delivers one
 * marks it as sent. At least once: a sender that dies in between leaves it to the next.
 */
export async function takeDueMessages(db: Database, now: Date, limit: number): Promise<Selectable<OutboxTable>[]> {
  return db.transaction().execute(async (trx) => {
    const due = await trx
      .selectFrom('outbox')
      .selectAll()
      .where('sent_at', 'is', null)
      .where('next_attempt_at', '<=', now)
      .where('purpose', '<>', 'mail')
      .orderBy('created_at')
      .limit(limit)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const message of due) {
      const pause = Math.min(1_000 * 2 ** message.attempts, LONGEST_PAUSE_MS)
      await trx
        .updateTable('outbox')
        .set({ attempts: message.attempts + 1, next_attempt_at: new Date(now.getTime() + pause) })
        .where('id', '=', message.id)
        .execute()
    }
    return due
  })
}

/** Marks a message as delivered. */
export async function markDelivered(db: Database, id: string, now: Date): Promise<void> {
  await db.updateTable('outbox').set({ sent_at: now }).where('id', '=', id).execute()
}
