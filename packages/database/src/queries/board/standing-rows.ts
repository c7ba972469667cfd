import type { Answer, FindingRow, ItemState, RevisionBody } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { checkedRows } from '../../record/findings/checked-rows.ts'
import type { Tables } from '../../tables/index.ts'
import { type Draft, listDraftsOfCycle } from '../requests/drafts.ts'

/** A row of a year as it stands now: what was typed and what was submitted, each null where there is nothing. */
export interface StandingRow extends Omit<FindingRow, 'answer'> {
  request: string
  kind: 'indicator' | 'activity'
  state: ItemState
  draft: Pick<Draft, 'fields' | 'notes' | 'emptyIsMeant'> | null
  submitted: Answer | null
}

/** Every row of a year's 定例照会 as it stands now, in printed order; for counting 確認事項 before the cross-check. */
export async function listStandingRows(db: Kysely<Tables>, cycleId: string): Promise<StandingRow[]> {
  const drafts = await listDraftsOfCycle(db, cycleId)
  const answers = await newestAnswers(db, cycleId)
  const items = await db
    .selectFrom('request_item')
    .select(['id', 'request_id', 'kind', 'state', 'indicator_id', 'activity_id'])
    .where('cycle_id', '=', cycleId)
    .where('request_kind', '=', 'regular')
    .execute()
  const bySubject = new Map(items.map((item) => [item.indicator_id ?? item.activity_id, item]))
  return (await checkedRows(db, cycleId)).flatMap((row): StandingRow[] => {
    const item = bySubject.get(row.subject)
    if (item === undefined || (item.kind !== 'indicator' && item.kind !== 'activity')) return []
    const { id, kind, state, request_id: request } = item
    return [{ ...row, request, kind, state, draft: drafts.get(id) ?? null, submitted: answers.get(id) ?? null }]
  })
}

async function newestAnswers(db: Kysely<Tables>, cycleId: string): Promise<ReadonlyMap<string, Answer>> {
  const revisions = await db
    .selectFrom('request')
    .innerJoin('revision', (join) =>
      join.onRef('revision.request_id', '=', 'request.id').onRef('revision.revision_no', '=', 'request.revision_no'),
    )
    .select('revision.body')
    .where('request.cycle_id', '=', cycleId)
    .execute()
  return new Map(
    revisions.flatMap(({ body }) => (JSON.parse(body) as RevisionBody).items.map(({ item, answer }) => [item, answer])),
  )
}
