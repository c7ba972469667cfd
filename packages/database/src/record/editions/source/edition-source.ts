import type { EditionSource } from '@torikumi/domain'
import type { Kysely, Selectable } from 'kysely'
import type { Database } from '../../../open-database.ts'
import type { Tables } from '../../../tables/index.ts'
import type { EditionTable } from '../../../tables/publication.ts'
import { correctionsUpTo } from '../../corrections/corrections-up-to.ts'
import { inSnapshot } from '../../in-snapshot.ts'
import { listAskedOpinions } from '../../../queries/opinions/asked-opinions.ts'
import { standingOverrides } from '../../judgements/standing-overrides.ts'
import { decidedOpinionAnswers } from '../../opinions/section-answers.ts'
import { answersInForce } from './decided-answers.ts'
import { sourceOfYear } from './source-of-year.ts'

/** Everything the record holds for printing one edition, decided answers only, in printed order, read in one snapshot. */
export async function editionSource(db: Database, edition: Selectable<EditionTable>): Promise<EditionSource> {
  const head = {
    id: edition.edition_id,
    number: edition.number,
    publishedOn: edition.publish_on,
    ...(edition.supersedes === null ? {} : { supersedes: edition.supersedes }),
    ...(edition.kind === null ? {} : { kind: edition.kind }),
  }
  return inSnapshot(db, async (trx) => {
    const corrections = await correctionsOf(trx, edition)
    const judged = {
      answers: await answersInForce(trx, edition.cycle_id, corrections),
      overrides: await standingOverrides(trx, edition.cycle_id, corrections),
    }
    const opinions = decidedOpinionAnswers(await listAskedOpinions(trx, edition.cycle_id))
    return sourceOfYear(trx, edition.cycle_id, head, judged, opinions)
  })
}

/** The first edition prints the 定例照会 alone. */
async function correctionsOf(
  db: Kysely<Tables>,
  { cycle_id: cycle, correction_id: correction }: Selectable<EditionTable>,
): Promise<string[]> {
  return correction === null ? [] : correctionsUpTo(db, cycle, correction)
}
