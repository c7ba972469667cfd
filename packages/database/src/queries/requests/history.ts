import type { ActKind, ClosePayload, ExtendPayload, ReviewPayload } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import type { ActTable } from '../../tables/process.ts'
import { titleAt } from '../organisation/members.ts'

/** One line of これまでの経過. */
export interface HistoryEntry {
  seq: number
  decisionId: string
  kind: ActKind
  revisionNo: number | null
  step: number | null
  /** The title of the post acted for, or of the post its person held that day; never a person's name where there is a post. */
  actor: string
  at: Date
  /** Rows that went on; of 未回答のまま締切 those that were closed. */
  accepted: number
  returned: number
  byPlanning: boolean
  /** Of 期限延長: the day it led to, `YYYY-MM-DD`; null of every other act. */
  dueOn: string | null
  /** An opinion; of 未回答のまま締切 and 期限延長 the reason. */
  comment: string
}

/** The recorded acts on a request or a year, oldest first. */
export async function listHistory(
  db: Kysely<Tables>,
  subject: { kind: ActTable['subject_kind']; id: string },
): Promise<HistoryEntry[]> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('act', 'act.decision_id', 'decision.decision_id')
    .leftJoin('post', 'post.id', 'decision.post_id')
    .select([
      'decision.seq',
      'decision.decision_id',
      'decision.kind',
      'decision.revision_no',
      'decision.step_no',
      'decision.acted_at',
      'act.payload',
      'decision.person_id',
      'post.title',
    ])
    .where('decision.subject_kind', '=', subject.kind)
    .where('decision.subject_id', '=', subject.id)
    .orderBy('decision.seq')
    .execute()
  const actors = new Map<string, string>()
  for (const row of rows) actors.set(row.decision_id, row.title ?? (await titleAt(db, row.person_id, row.acted_at)))
  return rows.map((row) => {
    const payload = JSON.parse(row.payload) as Partial<ReviewPayload>
    const closing = row.kind === 'close' ? (JSON.parse(row.payload) as ClosePayload) : null
    const extension = row.kind === 'extend' ? (JSON.parse(row.payload) as ExtendPayload) : null
    return {
      seq: row.seq,
      decisionId: row.decision_id,
      kind: row.kind,
      revisionNo: row.revision_no,
      step: row.step_no,
      actor: actors.get(row.decision_id) ?? '',
      at: row.acted_at,
      accepted: closing?.items.length ?? payload.accepted?.length ?? 0,
      returned: payload.returned?.length ?? 0,
      byPlanning: payload.byPlanning ?? false,
      dueOn: extension?.dueOn ?? null,
      comment: closing?.reason ?? extension?.reason ?? payload.comment ?? '',
    }
  })
}
