import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** What a look into the store found, by SHA-256. */
export interface StoreLook {
  lost: readonly string[]
  found: readonly string[]
}

/**
 * Writes down of stored files that they are lost, with the instant when that was noticed first, or that they are there. What is
 * lost is lost to every edition that has a file with these bytes.
 */
export async function noteStored(db: Kysely<Tables>, { lost, found }: StoreLook, now: Date): Promise<void> {
  const update = (hashes: readonly string[], since: Date | null) =>
    db
      .updateTable('edition_file')
      .set({ missing_since: since })
      .where('sha256', 'in', hashes)
      .where('missing_since', since === null ? 'is not' : 'is', null)
  if (lost.length > 0) await update(lost, now).execute()
  if (found.length > 0) await update(found, null).execute()
}
