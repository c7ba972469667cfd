import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** The rows that a correction asks for anew, by their item; `subject` is the id of the indicator or activity. */
export async function namedItems(
  db: Kysely<Tables>,
  correctionId: string,
): Promise<{ id: string; subject: string; kind: 'indicator' | 'activity' }[]> {
  const rows = await db
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .select(['request_item.id', 'indicator_id', 'activity_id'])
    .where('request.correction_id', '=', correctionId)
    .where('request_item.kind', '<>', 'edition')
    .execute()
  return rows.map(({ id, indicator_id: indicator, activity_id: activity }) => ({
    id,
    subject: indicator ?? activity ?? '',
    kind: indicator === null ? 'activity' : 'indicator',
  }))
}
