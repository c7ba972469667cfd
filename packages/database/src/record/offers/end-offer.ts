import type { Database } from '../../open-database.ts'
import { titleAt } from '../../queries/organisation/members.ts'

/** How an open offer ends without a correction: planning declines it with a reason, or the section takes it back. */
export type OfferEnd = { kind: 'declined'; reason: string } | { kind: 'withdrawn' }

/** Ends an open offer; false where it is not open any more. The caller has checked who may. */
export async function endOffer(
  db: Database,
  { id, end, by, at }: { id: string; end: OfferEnd; by: string; at: Date },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const ended = await trx
      .updateTable('correction_offer')
      .set({
        state: end.kind,
        ended_by: by,
        ended_by_post: await titleAt(trx, by, at),
        ended_at: at,
        decline_reason: end.kind === 'declined' ? end.reason : null,
      })
      .where('id', '=', id)
      .where('state', '=', 'open')
      .returning('id')
      .executeTakeFirst()
    return ended !== undefined
  })
}
