import type { SeriesPlan } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** Every plan of the record with its definitions and its bridge from the plan before, as series are made from. */
export async function seriesPlans(db: Kysely<Tables>): Promise<SeriesPlan[]> {
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
