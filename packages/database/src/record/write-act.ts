import { type ActAnswer, type Json, type NewAct, canonicalJson, sha256Text } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'
import { answerOf } from './answer-of.ts'

/** What became of writing an act down. */
export type WrittenAct =
  | { kind: 'written' }
  /** The same act was written before; `answer` is what it led to, `pending` while it is under way. */
  | { kind: 'repeated'; answer: ActAnswer | 'pending' }
  /** The decision id is taken by an act with another content. */
  | { kind: 'other-payload' }
  /** Another act on the same subject is under way. */
  | { kind: 'busy'; decisionId: string }

/**
 * Writes an act down before it is sent to its workflow: the row is what makes it known, the Update only hurries it.
 * The decision id decides: same id and same payload is the same act, a refused one may be tried again; same id and another
 * payload is refused; one open act per subject.
 */
export async function writeAct(db: Kysely<Tables>, act: NewAct): Promise<WrittenAct> {
  const payload = canonicalJson(act.payload as unknown as Json)
  const payloadSha256 = sha256Text(payload)
  const inserted = await db
    .insertInto('act')
    .values({
      decision_id: act.decisionId,
      subject_kind: act.subject.kind,
      subject_id: act.subject.id,
      kind: act.kind,
      actor_id: act.actor,
      payload,
      payload_sha256: payloadSha256,
      acted_at: new Date(act.at),
      attempts: 0,
      last_sent_at: null,
      outcome: null,
      refusal: null,
      cancelled_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 1n) return { kind: 'written' }
  return whatStandsInTheWay(db, act, payloadSha256)
}

async function whatStandsInTheWay(db: Kysely<Tables>, act: NewAct, payloadSha256: string): Promise<WrittenAct> {
  const same = await db.selectFrom('act').selectAll().where('decision_id', '=', act.decisionId).executeTakeFirst()
  if (same !== undefined) {
    if (same.payload_sha256 !== payloadSha256 || same.actor_id !== act.actor || same.kind !== act.kind)
      return { kind: 'other-payload' }
    const answer = await answerOf(db, act.decisionId)
    return { kind: 'repeated', answer: answer ?? 'pending' }
  }
  const open = await db
    .selectFrom('act')
    .select('decision_id')
    .where('subject_kind', '=', act.subject.kind)
    .where('subject_id', '=', act.subject.id)
    .where('outcome', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  // The act in the way may have been answered between the two statements: then this one can be written.
  return open === undefined ? writeAct(db, act) : { kind: 'busy', decisionId: open.decision_id }
}
