import { type Database, findLastPublished, keepSite, listPublishedFiles } from '@torikumi/database'
import type { Store } from '@torikumi/store'
import { siteOf } from './site-of.ts'

/** Makes the static site of all that is public again, in place of the one beside the edition that was published last. */
export async function remakeSite(db: Database, store: Store, now: Date): Promise<void> {
  const last = await findLastPublished(db)
  if (last === null) return
  const { name, mediaType, content } = await siteOf(db, store, await listPublishedFiles(db), now)
  await keepSite(db, last.key, { name, mediaType, bytes: content.byteLength, sha256: await store.put(content) })
}
