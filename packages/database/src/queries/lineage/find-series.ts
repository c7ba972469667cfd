import { type SeriesPlan, type SeriesSegment, type SeriesValue, seriesOf } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { listDecidedAnswers } from '../requests/revisions.ts'

/**
 * The series of an indicator through all plans of the record with its decided figures, oldest segment first; empty where no plan
 * defines it. Where the series breaks stands in the joints of its segments; figures are compared with `changeAcross` only.
 */
export async function findSeries(db: Kysely<Tables>, indicator: string): Promise<SeriesSegment[]> {
  return seriesOf(indicator, await seriesPlans(db), await decidedValues(db))
}

async function seriesPlans(db: Kysely<Tables>): Promise<SeriesPlan[]> {
  const [plans, definitions, links] = await Promise.all([
    db.selectFrom('plan').select(['id', 'first_fiscal_year']).execute(),
    db.selectFrom('definition').selectAll().execute(),
    db.selectFrom('lineage').selectAll().execute(),
  ])
  return plans.map((plan) => ({
    id: plan.id,
    firstFiscalYear: plan.first_fiscal_year,
    definitions: definitions
      .filter((row) => row.plan_id === plan.id)
      .map(({ indicator_id, name, unit, aggregation, revision_no, valid_from }) => ({
        indicator: indicator_id,
        name,
        unit,
        aggregation,
        revisionNo: revision_no,
        validFrom: valid_from,
      })),
    links: links
      .filter((row) => row.to_plan_id === plan.id)
      .map(({ from_plan_id, to_plan_id, from_indicator_id, to_indicator_id, relation, note }) => ({
        fromPlan: from_plan_id,
        toPlan: to_plan_id,
        from: from_indicator_id,
        to: to_indicator_id,
        relation,
        note,
      })),
  }))
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
