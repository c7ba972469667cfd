import type { Kysely } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Tables } from '../tables/index.ts'

/** A message that must reach somebody outside the record at least once. */
export interface Outgoing {
  purpose: 'signal-cycle' | 'signal-request' | 'signal-correction' | 'print-draft'
  /** Fixed per purpose and event. */
  key: string
  payload: Record<string, string>
}

/** Puts messages into the outbox within the transaction that made them true. */
export async function putIntoOutbox(db: Kysely<Tables>, messages: readonly Outgoing[], now: Date): Promise<void> {
  if (messages.length === 0) return
  await db
    .insertInto('outbox')
    .values(
      messages.map((message) => ({
        id: randomUUID(),
        purpose: message.purpose,
        message_key: message.key,
        payload: JSON.stringify(message.payload),
        created_at: now,
        sent_at: null,
        attempts: 0,
        next_attempt_at: now,
      })),
    )
    .onConflict((conflict) => conflict.column('message_key').doNothing())
    .execute()
}
