import type { Route } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** The rows of a request that wait on steps of its route, with all that «whose turn is it» asks. */
export interface WaitingRows {
  request: string
  route: Route
  rows: { item: string; step: number; drafters: readonly string[] }[]
}

/**
 * Waiting rows of the requests named, or of every request whose route names one of `posts`; requests without a waiting row
 * are left out.
 */
export async function listWaitingRows(
  db: Kysely<Tables>,
  which: { requests: readonly string[] } | { posts: readonly string[] },
): Promise<WaitingRows[]> {
  const names = 'requests' in which ? which.requests : which.posts
  if (names.length === 0) return []
  const items = await db
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .innerJoin('cycle', 'cycle.id', 'request_item.cycle_id')
    .leftJoin('correction', 'correction.id', 'request.correction_id')
    .select(['request_item.id', 'request_item.request_id', 'step_no', 'drafters'])
    .where('request_item.state', 'in', ['circulating', 'deciding'])
    .where((where) => where(where.fn.coalesce('correction.phase', 'cycle.phase'), 'not in', ['published', 'abandoned']))
    .where((where) =>
      'requests' in which
        ? where('request_item.request_id', 'in', [...names])
        : where.exists(
            where
              .selectFrom('request_step')
              .select('step_no')
              .whereRef('request_step.request_id', '=', 'request_item.request_id')
              .where('post_id', 'in', [...names]),
          ),
    )
    .orderBy('request_item.position')
    .execute()
  const byRequest = Map.groupBy(items, (item) => item.request_id)
  const routes = await listRoutes(db, [...byRequest.keys()])
  return [...byRequest].map(([request, rows]) => ({
    request,
    route: routes.get(request) ?? { steps: [], above: [] },
    rows: rows.map((row) => ({ item: row.id, step: row.step_no ?? 0, drafters: row.drafters })),
  }))
}

/** The routes of requests, as they were copied when each was opened. */
export async function listRoutes(db: Kysely<Tables>, requests: readonly string[]): Promise<ReadonlyMap<string, Route>> {
  if (requests.length === 0) return new Map()
  const steps = await db
    .selectFrom('request_step')
    .selectAll()
    .where('request_id', 'in', [...requests])
    .orderBy('step_no')
    .execute()
  return new Map(
    [...Map.groupBy(steps, (step) => step.request_id)].map(([request, rows]) => [
      request,
      {
        steps: rows.flatMap((row) =>
          row.kind === 'above' ? [] : [{ no: row.step_no, kind: row.kind, post: row.post_id }],
        ),
        above: rows.filter((row) => row.kind === 'above').map((row) => row.post_id),
      },
    ]),
  )
}
