import type { Selectable } from 'kysely'
import type { Database } from '../../open-database.ts'
import type { EditionTable } from '../../tables/publication.ts'

/** The edition of a year in the given state; null where there is none. */
export async function editionOfCycle(
  db: Database,
  cycleId: string,
  state: EditionTable['state'],
): Promise<Selectable<EditionTable> | null> {
  const row = await db
    .selectFrom('edition')
    .selectAll()
    .where('cycle_id', '=', cycleId)
    .where('state', '=', state)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
