import { type EditionData, keptEdition } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** An edition's data and the page of each linked element of its PDF. */
export interface StoredEdition {
  data: EditionData
  pages: Readonly<Record<string, number>>
}

/** The edition in a row of the record; null where its data is not composed yet. */
export function storedEdition(row: { data: string | null; page_map: string | null }): StoredEdition | null {
  if (row.data === null) return null
  return { data: keptEdition(row.data), pages: pagesIn(row.page_map) }
}

/** The pages in a row of the record; none before the edition is printed. */
export function pagesIn(pageMap: string | null): Record<string, number> {
  return pageMap === null ? {} : (JSON.parse(pageMap) as Record<string, number>)
}

/** The newest edition of a year in this state; null where there is none. */
export async function newestEdition(
  db: Kysely<Tables>,
  cycle: string,
  state: 'published' | 'candidate',
): Promise<StoredEdition | null> {
  const row = await db
    .selectFrom('edition')
    .select(['data', 'page_map'])
    .where('cycle_id', '=', cycle)
    .where('state', '=', state)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : storedEdition(row)
}
