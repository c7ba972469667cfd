import { type Database, editionOfCycle, listEditionFiles } from '@torikumi/database'
import type { Store } from '@torikumi/store'
import { lookIntoStore } from '../site/look-into-store.ts'
import { SITE_NAME } from '../site/site-name.ts'

/** Where a decided candidate cannot be made public: the store has lost files of it. */
export class LostFilesError extends Error {
  override name = 'LostFilesError'
}

/**
 * Reads back every file of the year's candidate. Throws `LostFilesError` with the names of those that are missing or damaged and that no
 * site in the store holds; planning reads the same on the page of the year. The site is not looked for: it is made anew.
 */
export async function checkStored(db: Database, store: Store, cycleId: string, now: Date): Promise<void> {
  const candidate = await editionOfCycle(db, cycleId, 'candidate')
  if (candidate === null) return
  const files = (await listEditionFiles(db, candidate.key)).filter(({ name }) => name !== SITE_NAME)
  const lost = await lookIntoStore(db, store, files, now)
  if (lost.length === 0) return
  const names = lost.map(({ name }) => name).join(', ')
  throw new LostFilesError(`${names} of edition ${candidate.edition_id}: not in the store as stored`)
}
