import { type PlanMeasure, textOfField } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { definitionsInForce } from '../findings/definitions-in-force.ts'
import { type StandingRow, standingRows } from './standing-rows.ts'

/** The measures of a year's plan in printed order with what stands in their rows now, to compare a document with. */
export async function planMeasures(db: Kysely<Tables>, cycleId: string): Promise<PlanMeasure[]> {
  const { plan_id: plan, fiscal_year: fiscalYear } = await db
    .selectFrom('cycle')
    .select(['plan_id', 'fiscal_year'])
    .where('id', '=', cycleId)
    .executeTakeFirstOrThrow()
  const definitions = await definitionsInForce(db, plan, fiscalYear)
  const rows = [...(await standingRows(db, cycleId)).values()]
  const ofIndicator = new Map(rows.map((row) => [row.indicator, row]))
  const ofActivity = new Map(rows.map((row) => [row.activity, row]))
  const measures = await db.selectFrom('measure').selectAll().where('plan_id', '=', plan).orderBy('position').execute()
  const placements = Map.groupBy(await placementsOf(db, plan), (placement) => placement.measure_id)
  const activities = Map.groupBy(await activitiesOf(db, plan), (activity) => activity.measure_id)
  return measures.map((measure) => ({
    code: measure.code,
    name: measure.name,
    content: measure.content,
    kpis: (placements.get(measure.id) ?? []).map((placement) => {
      const row = ofIndicator.get(placement.indicator_id)
      return {
        indicator: placement.indicator_id,
        item: row?.item ?? null,
        name: placement.printed_name,
        baseline: definitions.get(placement.indicator_id)?.baselineRaw ?? '',
        target: definitions.get(placement.indicator_id)?.targetRaw ?? '',
        raw: textNow(row, 'raw'),
      }
    }),
    activities: (activities.get(measure.id) ?? []).map(({ id, name }) => {
      const row = ofActivity.get(id)
      return { item: row?.item ?? null, name, thisYear: textNow(row, 'thisYear'), nextYear: textNow(row, 'nextYear') }
    }),
  }))
}

const textNow = (row: StandingRow | undefined, field: 'raw' | 'thisYear' | 'nextYear'): string =>
  row === undefined ? '' : textOfField(row.fields, field)

async function placementsOf(db: Kysely<Tables>, plan: string) {
  return db
    .selectFrom('placement')
    .select(['measure_id', 'position', 'indicator_id', 'printed_name'])
    .where('plan_id', '=', plan)
    .orderBy('position')
    .execute()
}

async function activitiesOf(db: Kysely<Tables>, plan: string) {
  return db
    .selectFrom('activity')
    .innerJoin('measure', 'measure.id', 'activity.measure_id')
    .select(['activity.id', 'activity.measure_id', 'activity.name'])
    .where('measure.plan_id', '=', plan)
    .orderBy('activity.position')
    .execute()
}
