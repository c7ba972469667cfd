import { type Database, editionOfCycle, filesOfEdition } from '@torikumi/database'
import type { Store } from '@torikumi/store'

/** Reads back every file of the year's candidate; throws with the name of the first that is missing or damaged. */
export async function checkStored(db: Database, store: Store, cycleId: string): Promise<void> {
  const candidate = await editionOfCycle(db, cycleId, 'candidate')
  if (candidate === null) return
  for (const file of await filesOfEdition(db, candidate.key)) {
    const bytes = await store.get(file.sha256)
    if (bytes === null) throw new Error(`${file.name} of edition ${candidate.edition_id} is not in the store`)
  }
}
