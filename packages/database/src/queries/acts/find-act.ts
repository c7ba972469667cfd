import type { ActKind } from '@torikumi/domain'
import type { ActTable } from '../../tables/process.ts'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** An act as it was written down, without what it led to. */
export interface WrittenDownAct {
  decisionId: string
  subject: { kind: ActTable['subject_kind']; id: string }
  kind: ActKind
  actor: string
  at: Date
  /** JSON of the act's payload (`ActPayloads`). */
  payload: string
  cancelled: boolean
}

/** One act; null where nobody wrote it down. */
export async function findAct(db: Kysely<Tables>, decisionId: string): Promise<WrittenDownAct | null> {
  const row = await db.selectFrom('act').selectAll().where('decision_id', '=', decisionId).executeTakeFirst()
  return row === undefined
    ? null
    : {
        decisionId: row.decision_id,
        subject: { kind: row.subject_kind, id: row.subject_id },
        kind: row.kind,
        actor: row.actor_id,
        at: row.acted_at,
        payload: row.payload,
        cancelled: row.cancelled_at !== null,
      }
}

/** The act on a subject that nobody has answered yet; null where none is under way. */
export async function findOpenAct(
  db: Kysely<Tables>,
  subject: { kind: ActTable['subject_kind']; id: string },
): Promise<{ decisionId: string; actor: string; kind: ActKind } | null> {
  const row = await db
    .selectFrom('act')
    .select(['decision_id', 'actor_id', 'kind'])
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('outcome', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { decisionId: row.decision_id, actor: row.actor_id, kind: row.kind }
}
