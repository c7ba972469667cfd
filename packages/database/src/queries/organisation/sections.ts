import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** The sections of the city in the order of the organisation. */
export async function listSections(db: Kysely<Tables>): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('section')
    .innerJoin('division', 'division.id', 'section.division_id')
    .select(['section.id', 'section.name'])
    .orderBy('division.position')
    .orderBy('section.position')
    .execute()
}
