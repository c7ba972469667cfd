import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** The sections that an opinion on a measure concerns, by the measure's id: its 主管課 first, then 関係課, which answer one of its rows. */
export async function listConcernedSections(
  db: Kysely<Tables>,
  planId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const leads = await db
    .selectFrom('measure')
    .select(['measure.id as measure', 'lead_section_id as section'])
    .where('plan_id', '=', planId)
    .execute()
  const indicators = await db
    .selectFrom('placement')
    .innerJoin('measure', 'measure.id', 'placement.measure_id')
    .innerJoin('indicator', 'indicator.id', 'placement.indicator_id')
    .innerJoin('section', 'section.id', 'indicator.section_id')
    .select(['measure.id as measure', 'section.id as section'])
    .where('measure.plan_id', '=', planId)
    .orderBy('section.position')
    .execute()
  const activities = await db
    .selectFrom('activity')
    .innerJoin('measure', 'measure.id', 'activity.measure_id')
    .innerJoin('section', 'section.id', 'activity.section_id')
    .select(['measure.id as measure', 'section.id as section'])
    .where('measure.plan_id', '=', planId)
    .orderBy('section.position')
    .execute()
  const byMeasure = Map.groupBy([...leads, ...indicators, ...activities], ({ measure }) => measure)
  return new Map([...byMeasure].map(([measure, rows]) => [measure, [...new Set(rows.map(({ section }) => section))]]))
}
