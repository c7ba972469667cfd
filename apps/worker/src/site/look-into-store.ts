import { type Database, listSites, noteStored } from '@torikumi/database'
import { type Store, storedOrLost } from '@torikumi/store'
import { restoreFromSites } from './restore-from-sites.ts'
import type { StoredFile } from './site-edition-of.ts'

/**
 * Looks for files in the store, puts back what a static site in it still holds, and writes down for planning what is lost and
 * what is there. Gives those that stay lost.
 */
export async function lookIntoStore<File extends Pick<StoredFile, 'name' | 'sha256'>>(
  db: Database,
  store: Store,
  files: readonly File[],
  now: Date,
): Promise<File[]> {
  const missing: File[] = []
  for (const file of files) if ((await storedOrLost(store, file.sha256)) === null) missing.push(file)
  const restored = missing.length === 0 ? new Set() : await restoreFromSites(store, missing, await listSites(db))
  const lost = missing.filter(({ sha256 }) => !restored.has(sha256))
  const isLost = new Set(lost.map(({ sha256 }) => sha256))
  const found = files.map(({ sha256 }) => sha256).filter((sha256) => !isLost.has(sha256))
  await noteStored(db, { lost: [...isLost], found }, now)
  return lost
}
