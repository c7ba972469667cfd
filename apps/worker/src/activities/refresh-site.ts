import { type Database, editionOfCycle, keepSite, listEditionFiles, listPublishedFiles } from '@torikumi/database'
import type { Store } from '@torikumi/store'
import { siteOf } from '../site/site-of.ts'

/**
 * Makes the static site of the year's decided candidate again just before it is published: where another edition became public since the
 * candidate was printed, the site holds that too. What was decided, the manifest and its files, stays as it is.
 */
export async function refreshSite(db: Database, store: Store, cycleId: string, now: Date): Promise<void> {
  const candidate = await editionOfCycle(db, cycleId, 'candidate')
  if (candidate === null) return
  const own = { id: candidate.edition_id, files: await listEditionFiles(db, candidate.key) }
  const { name, mediaType, content } = await siteOf(db, store, [...(await listPublishedFiles(db)), own], now)
  await keepSite(db, candidate.key, { name, mediaType, bytes: content.byteLength, sha256: await store.put(content) })
}
