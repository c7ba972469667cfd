import type { ActAnswer } from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import type { Database } from '../open-database.ts'
import type { ActTable } from '../tables/process.ts'
import type { Tables } from '../tables/index.ts'
import { answerOf } from './answer-of.ts'
import { recordCorrectionAct } from './corrections/record-correction-act.ts'
import { recordCycleAct } from './cycles/record-cycle-act.ts'
import { recordRequestAct } from './requests/record-request-act.ts'

/** No act row has this id: a programmer's mistake or a forged message, never to be tried again. */
export class ActNotFoundError extends Error {
  override name = 'ActNotFoundError'
}

/**
 * Decides one written act: in a single transaction, under a lock on its subject, asks the reducer and writes the decision or
 * the refusal, the new state, its version and the outbox rows. An act that was recorded before gives its first receipt
 * again, so that it may be sent any number of times. `now` is the instant written as the time of recording.
 */
export async function recordAct(db: Database, decisionId: string, now: Date): Promise<ActAnswer> {
  return db.transaction().execute(async (trx) => {
    const act = await trx
      .selectFrom('act')
      .selectAll()
      .where('decision_id', '=', decisionId)
      .forUpdate()
      .executeTakeFirst()
    if (act === undefined) throw new ActNotFoundError(`no act has the decision id ${decisionId}`)
    if (act.cancelled_at !== null) return { kind: 'refused', code: 'act-cancelled', params: {} }
    if (act.outcome === 'recorded') {
      const answer = await answerOf(trx, decisionId)
      if (answer !== null && answer !== 'pending') return answer
    }
    const answer = await RECORDERS[act.subject_kind](trx, act, now)
    await closeAct(trx, act, answer)
    return answer
  })
}

/** What an act is about decides who asks which reducer. */
const RECORDERS = { request: recordRequestAct, cycle: recordCycleAct, correction: recordCorrectionAct }

async function closeAct(trx: Transaction<Tables>, act: Selectable<ActTable>, answer: ActAnswer): Promise<void> {
  await trx
    .updateTable('act')
    .set(
      answer.kind === 'recorded'
        ? { outcome: 'recorded', refusal: null }
        : { outcome: 'refused', refusal: JSON.stringify({ code: answer.code, params: answer.params }) },
    )
    .where('decision_id', '=', act.decision_id)
    .execute()
}
