import type { CycleActKind, RequestActKind, ReviewPayload } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** One line of これまでの経過. */
export interface HistoryEntry {
  seq: number
  decisionId: string
  kind: RequestActKind | CycleActKind
  revisionNo: number | null
  step: number | null
  /** The post acted for; null where somebody acted for the section or for planning. */
  postTitle: string | null
  personName: string
  at: Date
  accepted: number
  returned: number
  byPlanning: boolean
  comment: string
}

/** The recorded acts on a request or a year, oldest first. */
export async function listHistory(
  db: Kysely<Tables>,
  subject: { kind: 'request' | 'cycle'; id: string },
): Promise<HistoryEntry[]> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('act', 'act.decision_id', 'decision.decision_id')
    .innerJoin('person', 'person.id', 'decision.person_id')
    .leftJoin('post', 'post.id', 'decision.post_id')
    .select([
      'decision.seq',
      'decision.decision_id',
      'decision.kind',
      'decision.revision_no',
      'decision.step_no',
      'decision.acted_at',
      'act.payload',
      'person.display_name',
      'post.title',
    ])
    .where('decision.subject_kind', '=', subject.kind)
    .where('decision.subject_id', '=', subject.id)
    .orderBy('decision.seq')
    .execute()
  return rows.map((row) => {
    const payload = JSON.parse(row.payload) as Partial<ReviewPayload>
    return {
      seq: row.seq,
      decisionId: row.decision_id,
      kind: row.kind,
      revisionNo: row.revision_no,
      step: row.step_no,
      postTitle: row.title,
      personName: row.display_name,
      at: row.acted_at,
      accepted: payload.accepted?.length ?? 0,
      returned: payload.returned?.length ?? 0,
      byPlanning: payload.byPlanning ?? false,
      comment: payload.comment ?? '',
    }
  })
}
