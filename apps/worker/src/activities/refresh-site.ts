import { type Database, editionOfCycle, keepSite, listEditionFiles, listPublishedFiles } from '@torikumi/database'
import type { Store } from '@torikumi/store'
import { siteOf } from '../site/site-of.ts'

/**
 * Makes the static site of the year's decided candidate again just before it is published: where another edition became public since the
 * candidate was printed, the site holds that too. What was decided, the manifest and its files, stays as it is. Gives how many public
 * editions the site holds beside the candidate.
 */
export async function refreshSite(db: Database, store: Store, cycleId: string, now: Date): Promise<number> {
  const candidate = await editionOfCycle(db, cycleId, 'candidate')
  const published = await listPublishedFiles(db)
  if (candidate === null) return published.length
  const own = { id: candidate.edition_id, files: await listEditionFiles(db, candidate.key) }
  const { name, mediaType, content } = await siteOf(db, store, [...published, own], now)
  await keepSite(db, candidate.key, { name, mediaType, bytes: content.byteLength, sha256: await store.put(content) })
  return published.length
}
