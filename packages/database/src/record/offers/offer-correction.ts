import { type Answer, answerHash, offerKind, offerRefusal } from '@torikumi/domain'
import type { Transaction } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Database } from '../../open-database.ts'
import { titleAt } from '../../queries/organisation/members.ts'
import type { Tables } from '../../tables/index.ts'
import { publishedRows } from '../corrections/published-rows.ts'

/** A section's new answer to one of its rows, by the row's item in the 定例照会. */
export interface CorrectionOffer {
  item: string
  answer: Answer
  by: string
  at: Date
}

/** not-published: the year is not public, or the row is none of its 定例照会; already-offered: an offer of the row is open. */
export type OfferOutcome = 'offered' | 'not-published' | 'already-offered' | 'nothing-changed' | 'reason-missing'

/** Writes 訂正の申し出 into the record; planning finds it there. The caller has checked that the person is of the row's section. */
export async function offerCorrection(db: Database, { item, answer, by, at }: CorrectionOffer): Promise<OfferOutcome> {
  return db.transaction().execute(async (trx) => {
    const row = await lockedRow(trx, item)
    const published = row === null ? undefined : (await publishedRows(trx, row.cycle)).get(row.subject)
    if (row === null || published === undefined || published.kind !== answer.kind) return 'not-published'
    const open = await trx
      .selectFrom('correction_offer')
      .select('id')
      .where('item_id', '=', item)
      .where('state', '=', 'open')
      .executeTakeFirst()
    if (open !== undefined) return 'already-offered'
    const refusal = offerRefusal(published.answer, answer)
    if (refusal !== null) return refusal
    await trx
      .insertInto('correction_offer')
      .values({
        id: randomUUID(),
        cycle_id: row.cycle,
        item_id: item,
        kind: offerKind(published.answer, answer),
        answer: JSON.stringify(answer),
        published_sha256: answerHash(row.subject, published.answer),
        offered_by: by,
        offered_by_post: await titleAt(trx, by, at),
        offered_at: at,
        state: 'open',
        ended_by: null,
        ended_by_post: null,
        ended_at: null,
        decline_reason: null,
        correction_id: null,
      })
      .execute()
    return 'offered'
  })
}

/** A row of a published year's 定例照会, its year locked: beginning a correction takes the same lock. */
async function lockedRow(trx: Transaction<Tables>, item: string): Promise<{ cycle: string; subject: string } | null> {
  const row = await trx
    .selectFrom('request_item')
    .innerJoin('cycle', 'cycle.id', 'request_item.cycle_id')
    .select(['cycle.id as cycle', 'cycle.phase', 'indicator_id', 'activity_id'])
    .where('request_item.id', '=', item)
    .where('request_item.request_kind', '=', 'regular')
    .forUpdate('cycle')
    .executeTakeFirst()
  const subject = row?.indicator_id ?? row?.activity_id ?? null
  return row?.phase === 'published' && subject !== null ? { cycle: row.cycle, subject } : null
}
