import type { Database } from '../../open-database.ts'
import { type EditionFile, listEditionFiles } from '../../queries/editions/editions.ts'

/**
 * Puts the static site beside the files of an edition, after all that its manifest names, in place of an earlier one. The file lies in
 * the store already.
 */
export async function keepSite(db: Database, key: string, site: EditionFile): Promise<void> {
  const { name, mediaType, bytes, sha256 } = site
  const others = (await listEditionFiles(db, key)).filter((file) => file.name !== name)
  await db
    .insertInto('edition_file')
    .values({ edition_key: key, name, media_type: mediaType, bytes, sha256, position: others.length + 1 })
    .onConflict((existing) => existing.columns(['edition_key', 'name']).doUpdateSet({ bytes, sha256 }))
    .execute()
}
