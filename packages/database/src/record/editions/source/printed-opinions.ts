import type { EditionOpinion } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { listOpinions } from '../../../queries/opinions/list-opinions.ts'
import type { Tables } from '../../../tables/index.ts'

/** The opinions on a year's report with the city's answers, as they are printed. */
export async function printedOpinions(db: Kysely<Tables>, cycleId: string): Promise<EditionOpinion[]> {
  const opinions = await listOpinions(db, cycleId)
  return opinions.map((opinion) => ({
    id: opinion.id,
    measureCode: opinion.measureCode,
    body: opinion.body,
    heldOn: opinion.heldOn,
    text: opinion.text,
    stance: opinion.stance,
    response: opinion.response,
    section: opinion.section,
  }))
}
