import type { EditionChangeKind } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** The public correction of a year in which a row was answered last, and its request to the section. */
export interface AnsweredAnew {
  request: string
  kind: EditionChangeKind
  /** From 1 within the year, abandoned ones counted. */
  number: number
}

/** The rows of a year that a public correction has asked for anew, by the id of the indicator or activity. */
export async function listAnsweredAnew(
  db: Kysely<Tables>,
  cycleId: string,
): Promise<ReadonlyMap<string, AnsweredAnew>> {
  const rows = await db
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .innerJoin('correction', 'correction.id', 'request.correction_id')
    .select(['indicator_id', 'activity_id', 'request.id', 'correction.kind', 'correction.number'])
    .where('correction.cycle_id', '=', cycleId)
    .where('correction.phase', '=', 'published')
    .where('request_item.kind', '<>', 'edition')
    .orderBy('correction.number')
    .execute()
  // Of a row that was asked for twice the later one stands.
  return new Map(
    rows.map(({ indicator_id: indicator, activity_id: activity, id: request, kind, number }) => [
      indicator ?? activity ?? '',
      { request, kind, number },
    ]),
  )
}
