import { type Answer, type EditionSource, editionId } from '@torikumi/domain'
import type { Transaction } from 'kysely'
import type { Database } from '../../../open-database.ts'
import type { Tables } from '../../../tables/index.ts'
import { correctionsUpTo } from '../../corrections/corrections-up-to.ts'
import { standingOverrides } from '../../judgements/standing-overrides.ts'
import type { SectionAnswers } from '../../opinions/section-answers.ts'
import { inSnapshot } from '../../in-snapshot.ts'
import { sourceOfYear } from './source-of-year.ts'

/**
 * What the next edition of a year would print if these answers, by the id of their indicator or activity, were the decided ones:
 * for a 案 only. A row without an answer prints as not answered; `opinionAnswers` are what the sections answer to opinions.
 */
export async function previewSource(
  db: Database,
  cycleId: string,
  answers: ReadonlyMap<string, Answer>,
  opinionAnswers: SectionAnswers = new Map(),
): Promise<EditionSource> {
  return inSnapshot(db, async (trx) => {
    const overrides = await standingOverrides(trx, cycleId, await correctionsUpTo(trx, cycleId, null))
    return sourceOfYear(trx, cycleId, await nextHead(trx, cycleId), { answers, overrides }, opinionAnswers)
  })
}

async function nextHead(trx: Transaction<Tables>, cycleId: string) {
  const cycle = await trx.selectFrom('cycle').selectAll().where('id', '=', cycleId).executeTakeFirstOrThrow()
  const { newest } = await trx
    .selectFrom('edition')
    .select((select) => select.fn.max('number').as('newest'))
    .where('cycle_id', '=', cycleId)
    .where('state', '=', 'published')
    .executeTakeFirstOrThrow()
  const number = (newest ?? 0) + 1
  return { id: editionId(cycle.municipality_code, cycle.fiscal_year, number), number, publishedOn: cycle.publish_on }
}
