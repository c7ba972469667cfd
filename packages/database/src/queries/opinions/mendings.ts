import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** What an asked section had read of an opinion before planning mended a misprint in it; `heldOn` is `YYYY-MM-DD`. */
export interface OpinionMending {
  body: string
  heldOn: string
  text: string
  reason: string
  /** The post that mended it, and when. */
  by: string
  at: Date
}

/** The mendings of opinions since their sections were asked, by item, the oldest first. */
export async function listMendings(
  db: Kysely<Tables>,
  items: readonly string[],
): Promise<ReadonlyMap<string, readonly OpinionMending[]>> {
  if (items.length === 0) return new Map()
  const rows = await db
    .selectFrom('opinion_mending')
    .select(['item_id', 'body', 'held_on', 'text', 'reason', 'mended_by_post', 'mended_at'])
    .where('item_id', 'in', [...items])
    .orderBy('opinion_version')
    .execute()
  const mendings = rows.map(({ item_id: item, held_on: heldOn, mended_by_post: by, mended_at: at, ...said }) => ({
    item,
    mending: { ...said, heldOn, by, at },
  }))
  const byItem = Map.groupBy(mendings, ({ item }) => item)
  return new Map([...byItem].map(([item, list]) => [item, list.map(({ mending }) => mending)]))
}
