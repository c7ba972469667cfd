import { type Database, findLastPublished, keepSite, listLostFiles, listPublishedFiles } from '@torikumi/database'
import type { Store } from '@torikumi/store'
import type { Clock } from '../clock.ts'
import { lookIntoStore } from '../site/look-into-store.ts'
import { siteOf } from '../site/site-of.ts'

/** Looks again for the files that are known to be lost; where one of a published edition is back, the static site is made again with it. */
export async function mendSite({ db, store, clock }: { db: Database; store: Store; clock: Clock }): Promise<void> {
  const known = await listLostFiles(db)
  if (known.length === 0) return
  const lost = await lookIntoStore(db, store, known, clock.now())
  const last = await findLastPublished(db)
  if (last === null || !known.some((file) => file.isPublished && !lost.includes(file))) return
  const { name, mediaType, content } = await siteOf(db, store, await listPublishedFiles(db), clock.now())
  await keepSite(db, last.key, { name, mediaType, bytes: content.byteLength, sha256: await store.put(content) })
}
