import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** Writes down for planning why a year's decided candidate cannot become public yet; null once nothing stands against it. */
export async function holdCandidate(db: Kysely<Tables>, cycleId: string, reason: string | null): Promise<void> {
  await db
    .updateTable('edition')
    .set({ failure: reason })
    .where('cycle_id', '=', cycleId)
    .where('state', '=', 'candidate')
    .where('failure', 'is distinct from', reason)
    .execute()
}
