import { type Database, listLostFiles } from '@torikumi/database'
import type { Store } from '@torikumi/store'
import type { Clock } from '../clock.ts'
import { lookIntoStore } from '../site/look-into-store.ts'
import { remakeSite } from '../site/remake-site.ts'

/** Looks again for the files that are known to be lost; where one of a published edition is back, the static site is made again with it. */
export async function mendSite({ db, store, clock }: { db: Database; store: Store; clock: Clock }): Promise<void> {
  const known = await listLostFiles(db)
  if (known.length === 0) return
  const lost = await lookIntoStore(db, store, known, clock.now())
  if (known.some((file) => file.isPublished && !lost.includes(file))) await remakeSite(db, store, clock.now())
}
