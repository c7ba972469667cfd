import type { EditionOpinion } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** An opinion with what planning itself entered for the city, and what the form that changes it needs besides. */
export interface KeptOpinion extends EditionOpinion {
  measureId: string | null
  sectionId: string | null
  version: number
}

/** The opinions on a year's report in the order in which they were entered, without those that were taken out again. */
export async function listOpinions(db: Kysely<Tables>, cycleId: string): Promise<KeptOpinion[]> {
  return db
    .selectFrom('opinion')
    .leftJoin('measure', 'measure.id', 'opinion.measure_id')
    .leftJoin('section', 'section.id', 'opinion.section_id')
    .select((select) => [
      'opinion.id',
      'measure.code as measureCode',
      'opinion.body',
      'held_on as heldOn',
      'opinion.text',
      'stance',
      'response',
      select.fn.coalesce('section.name', select.val('')).as('section'),
      'measure_id as measureId',
      'section_id as sectionId',
      'version',
    ])
    .where('opinion.cycle_id', '=', cycleId)
    .where('removed_at', 'is', null)
    .orderBy('opinion.position')
    .execute()
}
