import type { PostRole } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** Decided rows of one request that wait for 企画課確認. */
export interface RowsToConfirm {
  request: string
  rows: { item: string; drafters: readonly string[]; decidedBy: string | null }[]
}

/** Every row of the running years that is decided and not yet confirmed by planning, by request. */
export async function listRowsToConfirm(db: Kysely<Tables>): Promise<RowsToConfirm[]> {
  const rows = await db
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .innerJoin('cycle', 'cycle.id', 'request_item.cycle_id')
    .leftJoin('correction', 'correction.id', 'request.correction_id')
    .select(['request_item.id', 'request_id', 'drafters', 'decided_by'])
    .where('request_item.state', '=', 'decided')
    .where('request_item.kind', '<>', 'edition')
    .where((where) => where(where.fn.coalesce('correction.phase', 'cycle.phase'), 'not in', ['published', 'abandoned']))
    .orderBy('request_item.position')
    .execute()
  return [...Map.groupBy(rows, (row) => row.request_id)].map(([request, items]) => ({
    request,
    rows: items.map((row) => ({ item: row.id, drafters: row.drafters, decidedBy: row.decided_by })),
  }))
}

/** The posts of the planning section that work on answers, in the order of the organisation. */
export async function listPlanningPosts(db: Kysely<Tables>): Promise<{ id: string; title: string; role: PostRole }[]> {
  return db
    .selectFrom('post')
    .innerJoin('section', 'section.id', 'post.section_id')
    .select(['post.id', 'post.title', 'post.role'])
    .where('section.is_planning', '=', true)
    .where('post.role', 'not in', ['administrator', 'reader'])
    .orderBy('post.position')
    .execute()
}
