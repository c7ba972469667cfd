import { type DraftFields, type ItemState, type RevisionBody, blankFields, fieldsOfAnswer } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { listDrafts } from '../../queries/requests/drafts.ts'
import type { Tables } from '../../tables/index.ts'

/** One asked row and what stands in it now. */
export interface StandingRow {
  item: string
  request: string
  indicator: string | null
  activity: string | null
  state: ItemState
  /** The draft, else what was submitted last, else nothing. */
  fields: DraftFields
  /** The draft's; 0 where there is none. */
  version: number
  emptyIsMeant: boolean
}

/** The rows of a year's 定例照会 by their item, as the answer form shows them. */
export async function standingRows(db: Kysely<Tables>, cycleId: string): Promise<ReadonlyMap<string, StandingRow>> {
  const requests = await db
    .selectFrom('request')
    .leftJoin('revision', (join) =>
      join.onRef('revision.request_id', '=', 'request.id').onRef('revision.revision_no', '=', 'request.revision_no'),
    )
    .select(['request.id', 'revision.body'])
    .where('request.cycle_id', '=', cycleId)
    .where('request.kind', '=', 'regular')
    .execute()
  const rows = new Map<string, StandingRow>()
  for (const request of requests) {
    for (const row of await rowsOfRequest(db, request.id, request.body)) rows.set(row.item, row)
  }
  return rows
}

async function rowsOfRequest(db: Kysely<Tables>, request: string, body: string | null): Promise<StandingRow[]> {
  const submitted = body === null ? [] : (JSON.parse(body) as RevisionBody).items
  const answers = new Map(submitted.map(({ item, answer }) => [item, answer]))
  const drafts = await listDrafts(db, request)
  const items = await db
    .selectFrom('request_item')
    .select(['id', 'kind', 'indicator_id', 'activity_id', 'state'])
    .where('request_id', '=', request)
    .orderBy('position')
    .execute()
  return items.map(({ id, kind, indicator_id: indicator, activity_id: activity, state }) => {
    const draft = drafts.get(id)
    const answer = answers.get(id)
    const otherwise =
      answer === undefined ? blankFields(kind === 'indicator' ? kind : 'activity') : fieldsOfAnswer(answer)
    return {
      item: id,
      request,
      indicator,
      activity,
      state,
      fields: draft?.fields ?? otherwise,
      version: draft?.version ?? 0,
      emptyIsMeant: draft?.emptyIsMeant ?? false,
    }
  })
}
