import type { ActAnswer } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'
import type { ActTable } from '../tables/process.ts'

/**
 * What the record says of an act: recorded with its receipt, refused with its reason, `pending` while nobody has decided it;
 * null where no such act was written or its author cancelled it.
 */
export async function answerOf(db: Kysely<Tables>, decisionId: string): Promise<ActAnswer | 'pending' | null> {
  const act = await db.selectFrom('act').selectAll().where('decision_id', '=', decisionId).executeTakeFirst()
  if (act === undefined || act.cancelled_at !== null) return null
  if (act.outcome === null) return 'pending'
  if (act.outcome === 'refused')
    return { kind: 'refused', code: act.refusal?.code ?? '', params: act.refusal?.params ?? {} }
  const decision = await db
    .selectFrom('decision')
    .selectAll()
    .where('decision_id', '=', decisionId)
    .executeTakeFirstOrThrow()
  const subject = await subjectOf(db, act.subject_kind, act.subject_id)
  return {
    kind: 'recorded',
    receipt: {
      decisionId,
      seq: decision.seq,
      sha256: decision.sha256,
      recordedAt: decision.recorded_at.toISOString(),
    },
    version: subject.version,
    state: subject.state,
  }
}

/** Where the subject of an act stands now. */
async function subjectOf(
  db: Kysely<Tables>,
  kind: ActTable['subject_kind'],
  id: string,
): Promise<{ version: number; state: string }> {
  if (kind === 'request')
    return db.selectFrom('request').select(['version', 'state']).where('id', '=', id).executeTakeFirstOrThrow()
  return db.selectFrom(kind).select(['version', 'phase as state']).where('id', '=', id).executeTakeFirstOrThrow()
}
