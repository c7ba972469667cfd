import type { Database } from '../../open-database.ts'
import { movePhase } from '../cycles/move-phase.ts'

/**
 * Makes the decided candidate of a year public in one transaction; null where there is none to publish (it is public
 * already, or was withdrawn). The caller has checked that every file lies in the store.
 */
export async function publishEdition(db: Database, cycleId: string, now: Date): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const cycle = await trx
      .selectFrom('cycle')
      .selectAll()
      .where('id', '=', cycleId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (cycle.phase !== 'publishing') return null
    const edition = await trx
      .updateTable('edition')
      .set({ state: 'published', published_at: now })
      .where('cycle_id', '=', cycleId)
      .where('state', '=', 'candidate')
      .returning(['key', 'edition_id'])
      .executeTakeFirst()
    if (edition === undefined) return null
    await movePhase(trx, cycle, 'published', edition.key, now)
    return edition.edition_id
  })
}
