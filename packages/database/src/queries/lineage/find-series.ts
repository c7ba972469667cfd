import { type SeriesSegment, type SeriesValue, seriesOf } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { listDecidedAnswers } from '../requests/revisions.ts'
import { seriesPlans } from './series-plans.ts'

/**
 * The series of an indicator through all plans of the record with its decided figures, oldest segment first; empty where no plan
 * defines it. Where the series breaks stands in the joints of its segments; figures are compared with `changeAcross` only.
 */
export async function findSeries(db: Kysely<Tables>, indicator: string): Promise<SeriesSegment[]> {
  return seriesOf(indicator, await seriesPlans(db), await decidedValues(db))
}

async function decidedValues(db: Kysely<Tables>): Promise<SeriesValue[]> {
  const years = await db
    .selectFrom('cycle')
    .select(['plan_id', 'fiscal_year'])
    .where('phase', '<>', 'abandoned')
    .execute()
  const values = await Promise.all(
    years.map(async ({ plan_id: plan, fiscal_year: fiscalYear }) => {
      const answers = await listDecidedAnswers(db, { planId: plan, fiscalYear })
      return [...answers].flatMap(([indicator, answer]) =>
        answer.kind === 'indicator' ? [{ plan, indicator, fiscalYear, raw: answer.raw }] : [],
      )
    }),
  )
  return values.flat()
}
