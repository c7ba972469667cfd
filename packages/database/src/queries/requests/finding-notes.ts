import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import type { FindingNotes } from './drafts.ts'

/** What the sections of a year said about 確認事項 on their rows, by subject (indicator, activity or opinion id). */
export async function listFindingNotes(
  db: Kysely<Tables>,
  cycleId: string,
): Promise<ReadonlyMap<string, FindingNotes>> {
  const rows = await db
    .selectFrom('draft')
    .innerJoin('request_item', 'request_item.id', 'draft.item_id')
    .select(['draft.answer', 'request_item.indicator_id', 'request_item.activity_id', 'request_item.opinion_id'])
    .where('request_item.cycle_id', '=', cycleId)
    .where('request_item.request_kind', 'in', ['regular', 'opinion'])
    .execute()
  return new Map(
    rows.flatMap((row) => {
      const { notes } = JSON.parse(row.answer) as { notes?: FindingNotes }
      const subject = row.indicator_id ?? row.activity_id ?? row.opinion_id
      return notes === undefined || subject === null || Object.keys(notes).length === 0
        ? []
        : [[subject, notes] as const]
    }),
  )
}
