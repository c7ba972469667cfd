import type { SourceActivity, SourceKpi } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../../tables/index.ts'

/** The KPI rows of a plan by measure id, in printed order, with the newest revision of each definition. */
export async function printedKpis(
  db: Kysely<Tables>,
  planId: string,
): Promise<Map<string, Omit<SourceKpi, 'answer'>[]>> {
  const rows = await db
    .selectFrom('placement')
    .innerJoin('indicator', 'indicator.id', 'placement.indicator_id')
    .innerJoin('section', 'section.id', 'indicator.section_id')
    .innerJoin('definition', (join) =>
      join.onRef('definition.indicator_id', '=', 'indicator.id').onRef('definition.plan_id', '=', 'placement.plan_id'),
    )
    .distinctOn(['placement.measure_id', 'placement.position'])
    .select([
      'placement.measure_id as measure',
      'placement.position',
      'indicator.id as indicatorId',
      'placement.printed_name as name',
      'section.name as section',
      'definition.unit',
      'definition.direction',
      'definition.aggregation',
      'definition.baseline_raw as baselineRaw',
      'definition.baseline_period as baselinePeriod',
      'definition.accumulated_since as accumulatedSince',
      'definition.target_raw as targetRaw',
      'definition.target_period as targetPeriod',
      'definition.target_kind as targetKind',
    ])
    .where('placement.plan_id', '=', planId)
    .orderBy('placement.measure_id')
    .orderBy('placement.position')
    .orderBy('definition.revision_no', 'desc')
    .execute()
  return byMeasure(rows)
}

/** The 取組 rows of a plan by measure id, in printed order. */
export async function printedActivities(
  db: Kysely<Tables>,
  planId: string,
): Promise<Map<string, Omit<SourceActivity, 'answer'>[]>> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('measure', 'measure.id', 'activity.measure_id')
    .innerJoin('section', 'section.id', 'activity.section_id')
    .select([
      'measure.id as measure',
      'activity.position',
      'activity.id as activityId',
      'activity.name',
      'section.name as section',
    ])
    .where('measure.plan_id', '=', planId)
    .orderBy('activity.position')
    .execute()
  return byMeasure(rows)
}

function byMeasure<Row extends { measure: string }>(rows: readonly Row[]): Map<string, Omit<Row, 'measure'>[]> {
  const grouped = new Map<string, Omit<Row, 'measure'>[]>()
  for (const { measure, ...row } of rows) grouped.set(measure, [...(grouped.get(measure) ?? []), row])
  return grouped
}
