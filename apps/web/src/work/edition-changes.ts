import { type Database, findEditionData, findPageMap } from '@torikumi/database'
import { type EditionChanges, type EditionData, withPages } from '@torikumi/domain'
import { pageOfPlace } from '@torikumi/templates'

/** What a printed candidate or edition changes of the one it supersedes, with the pages of both; null where it supersedes none. */
export async function editionChanges(db: Database, key: string): Promise<EditionChanges | null> {
  const stored = await findEditionData(db, key)
  if (stored === null) return null
  const data = JSON.parse(stored.data) as Partial<EditionData>
  if (data.changes == null) return null
  const pages = await findPageMap(db, key)
  const edition = data as EditionData
  return withPages(data.changes, edition, 'pageAfter', (change, place) => pageOfPlace(edition, pages, change, place))
}
