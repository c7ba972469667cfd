import type { Selectable } from 'kysely'
import type { Database } from '../../open-database.ts'
import type { EditionFileTable, EditionTable } from '../../tables/publication.ts'

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

/** The files of an edition in their order in the manifest. */
export async function filesOfEdition(db: Database, key: string): Promise<Selectable<EditionFileTable>[]> {
  return db.selectFrom('edition_file').selectAll().where('edition_key', '=', key).orderBy('position').execute()
}
