import type { ActKind } from '@torikumi/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** How far the rows of one kind of a request have come; `answered` counts submitted rows and saved drafts. */
export interface RowCount {
  all: number
  answered: number
}

/** What 進行状況 counts of one request. */
export interface BoardCounts {
  request: string
  indicators: RowCount
  activities: RowCount
  opinions: RowCount
  /** A draft is saved for a row that is open. */
  drafting: boolean
  /** Findings of the year on this request's rows that nobody has settled. */
  openFindings: number
  last: { kind: ActKind; at: Date } | null
}

/** The counts of every 定例照会 and of every request about opinions of a year, by request. */
export async function countBoard(db: Kysely<Tables>, cycleId: string): Promise<ReadonlyMap<string, BoardCounts>> {
  const rows = await db
    .selectFrom('request_item')
    .leftJoin('draft', 'draft.item_id', 'request_item.id')
    .leftJoin('finding', (join) =>
      join
        .onRef('finding.cycle_id', '=', 'request_item.cycle_id')
        .on((on) =>
          on.or([
            on('finding.subject', '=', on.ref('indicator_id')),
            on('finding.subject', '=', on.ref('activity_id')),
            on('finding.subject', '=', sql<string>`request_item.opinion_id::text`),
          ]),
        )
        .on('finding.present', '=', true)
        .on('finding.settlement', 'is', null),
    )
    .select((select) => [
      'request_item.id',
      'request_item.request_id as request',
      'request_item.kind',
      'request_item.state',
      'draft.item_id as drafted',
      select.fn.count<number>('finding.id').as('findings'),
    ])
    .where('request_item.cycle_id', '=', cycleId)
    .where('request_item.request_kind', 'in', ['regular', 'opinion'])
    .groupBy(['request_item.id', 'draft.item_id'])
    .execute()
  const last = await lastActs(db, cycleId)
  return new Map(
    [...Map.groupBy(rows, (row) => row.request)].map(([request, items]) => {
      const isOpen = (row: (typeof items)[number]): boolean => row.state === 'requested' || row.state === 'returned'
      const count = (kind: 'indicator' | 'activity' | 'opinion'): RowCount => {
        const ofKind = items.filter((row) => row.kind === kind)
        return { all: ofKind.length, answered: ofKind.filter((row) => !isOpen(row) || row.drafted !== null).length }
      }
      const counts: BoardCounts = {
        request,
        indicators: count('indicator'),
        activities: count('activity'),
        opinions: count('opinion'),
        drafting: items.some((row) => isOpen(row) && row.drafted !== null),
        openFindings: items.reduce((sum, row) => sum + row.findings, 0),
        last: last.get(request) ?? null,
      }
      return [request, counts]
    }),
  )
}

async function lastActs(
  db: Kysely<Tables>,
  cycleId: string,
): Promise<ReadonlyMap<string, NonNullable<BoardCounts['last']>>> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('request', 'request.id', 'decision.subject_id')
    .distinctOn('decision.subject_id')
    .select(['decision.subject_id', 'decision.kind', 'decision.acted_at'])
    .where('decision.subject_kind', '=', 'request')
    .where('request.cycle_id', '=', cycleId)
    .orderBy('decision.subject_id')
    .orderBy('decision.seq', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.subject_id, { kind: row.kind, at: row.acted_at }]))
}
