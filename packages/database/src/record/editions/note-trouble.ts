import type { Database } from '../../open-database.ts'

/** Keeps why a year's candidate could not be made yet, as long as it is tried again; nothing where none is being made. */
export async function noteTrouble(db: Database, cycleId: string, failure: string): Promise<void> {
  await db
    .updateTable('edition')
    .set({ failure })
    .where('cycle_id', '=', cycleId)
    .where('state', '=', 'rendering')
    .execute()
}
