import type { EditionOpinion } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { listOpinions } from '../../../queries/opinions/list-opinions.ts'
import type { Tables } from '../../../tables/index.ts'
import type { SectionAnswers } from '../../opinions/section-answers.ts'

/**
 * The opinions on a year's report with the city's answers, as they are printed: an opinion that sections answered once for each of
 * them, every other one with what planning entered.
 */
export async function printedOpinions(
  db: Kysely<Tables>,
  cycleId: string,
  answers: SectionAnswers,
): Promise<EditionOpinion[]> {
  const opinions = await listOpinions(db, cycleId)
  return opinions.flatMap(({ id, measureCode, body, heldOn, text, stance, response, section }) => {
    const opinion = { id, measureCode, body, heldOn, text }
    const own = answers.get(id) ?? []
    return own.length === 0
      ? [{ ...opinion, stance, response, section }]
      : own.map(({ section: name, answer }) => ({
          ...opinion,
          stance: answer.stance,
          response: answer.response,
          section: name,
        }))
  })
}
