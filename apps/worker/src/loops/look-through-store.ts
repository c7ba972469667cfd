import { type Database, findEditionFile, findLastPublished, listPublishedFiles } from '@torikumi/database'
import { type Store, storedOrLost } from '@torikumi/store'
import type { Clock } from '../clock.ts'
import { lookIntoStore } from '../site/look-into-store.ts'
import { remakeSite } from '../site/remake-site.ts'
import { SITE_NAME } from '../site/site-name.ts'

/**
 * Reads every published file back, so that a loss is known on the day and not only when the next edition is published. A lost site is no
 * loss: that of the newest edition is made again, and nobody asks for the others.
 */
export async function lookThroughStore(deps: { db: Database; store: Store; clock: Clock }): Promise<void> {
  const { db, store, clock } = deps
  const files = (await listPublishedFiles(db)).flatMap((edition) => edition.files)
  await lookIntoStore(
    db,
    store,
    files.filter(({ name }) => name !== SITE_NAME),
    clock.now(),
  )
  const last = await findLastPublished(db)
  const site = last === null ? null : await findEditionFile(db, last.key, SITE_NAME)
  if (site !== null && (await storedOrLost(store, site.sha256)) === null) await remakeSite(db, store, clock.now())
}
