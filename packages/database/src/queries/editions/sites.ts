import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** The static sites that lie in the store by their SHA-256, the newest first: those beside candidates, then by publication. */
export async function listSites(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db
    .selectFrom('edition_file')
    .innerJoin('edition', 'edition.key', 'edition_file.edition_key')
    .select('edition_file.sha256')
    .where('edition_file.name', '=', 'site.zip')
    .where('edition.state', 'in', ['candidate', 'published'])
    .orderBy('edition.published_at', (order) => order.desc().nullsFirst())
    .execute()
  return rows.map(({ sha256 }) => sha256)
}
