import { type Database, type WrittenDownAct, answerOf, findAct, listHistory } from '@torikumi/database'
import type { Receipt } from '@torikumi/domain'
import { type Ctx, memberOf } from '../env.ts'
import { isUuid } from '../http/bad-form.ts'

/** A recorded act as its author is told of it. */
export interface ShownReceipt {
  act: WrittenDownAct
  receipt: Receipt
  /** The revision the act concerns; null for acts on a year. */
  revisionNo: number | null
  accepted: number
  returned: number
}

/**
 * The receipt that the address of a page names (`?receipt=`), where it is of an act of this person on this subject that the
 * record holds; null otherwise, so that nobody can be shown a receipt that was never given.
 */
export async function receiptNamed(
  db: Database,
  c: Ctx,
  subject: { kind: 'request' | 'cycle' | 'correction'; id: string },
): Promise<ShownReceipt | null> {
  const decisionId = c.req.query('receipt') ?? ''
  const act = isUuid(decisionId) ? await findAct(db, decisionId) : null
  if (act === null || act.actor !== memberOf(c).person) return null
  if (act.subject.kind !== subject.kind || act.subject.id !== subject.id) return null
  const answer = await answerOf(db, decisionId)
  if (answer === null || answer === 'pending' || answer.kind !== 'recorded') return null
  const entry = (await listHistory(db, subject)).find((one) => one.decisionId === decisionId)
  return {
    act,
    receipt: answer.receipt,
    revisionNo: entry?.revisionNo ?? null,
    accepted: entry?.accepted ?? 0,
    returned: entry?.returned ?? 0,
  }
}
