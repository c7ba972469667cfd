import { type Database, findEditionData, findPageMap } from '@torikumi/database'
import { type EditionChanges, type EditionData, withPages } from '@torikumi/domain'
import { behindTitle, pageOfPlace } from '@torikumi/templates'

/** The changes of an edition, with what its list of what is behind is called there. */
export interface ChangesOfEdition extends EditionChanges {
  behindTitle: string
}

/** What a printed candidate or edition changes of the one it supersedes, with the pages of both; null where it supersedes none. */
export async function editionChanges(db: Database, key: string): Promise<ChangesOfEdition | null> {
  const stored = await findEditionData(db, key)
  if (stored === null) return null
  const data = JSON.parse(stored.data) as Partial<EditionData>
  if (data.changes == null) return null
  const pages = await findPageMap(db, key)
  const edition = data as EditionData
  const paged = withPages(data.changes, edition, 'pageAfter', (change, place) =>
    pageOfPlace(edition, pages, change, place),
  )
  return { ...paged, behindTitle: behindTitle(edition) }
}
