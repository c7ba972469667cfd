import type { Database } from '@torikumi/database'
import type { Store } from '@torikumi/store'
import { lookIntoStore } from './look-into-store.ts'
import { type MadeSite, makeSite } from './make-site.ts'
import type { StoredEdition } from './site-edition-of.ts'

/** The site of these editions (`makeSite`), after what the store has lost of them was put back as far as it can be, else written down. */
export async function siteOf(
  db: Database,
  store: Store,
  editions: readonly StoredEdition[],
  now: Date,
): Promise<MadeSite> {
  const site = await makeSite(editions, store)
  if (site.lost.length === 0) return site
  const lost = await lookIntoStore(db, store, site.lost, now)
  return lost.length === site.lost.length ? site : makeSite(editions, store)
}
