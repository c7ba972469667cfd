import { type DefinitionRevision, type SourceActivity, type SourceKpi, definitionFor } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../../tables/index.ts'

/** A KPI row as the plan has it, before what a year adds. */
type PrintedKpi = Omit<SourceKpi, 'answer' | 'series' | 'override'>

/**
 * The KPI rows of a plan by the id of their sheet, in printed order, each with the definition that holds in the fiscal year: a target that
 * was revised later leaves the report of this year its own. Throws where an indicator has none for the year.
 */
export async function printedKpis(
  db: Kysely<Tables>,
  planId: string,
  fiscalYear: number,
): Promise<Map<string, PrintedKpi[]>> {
  const rows = await db
    .selectFrom('placement')
    .innerJoin('indicator', 'indicator.id', 'placement.indicator_id')
    .innerJoin('section', 'section.id', 'indicator.section_id')
    .innerJoin('definition', (join) =>
      join.onRef('definition.indicator_id', '=', 'indicator.id').onRef('definition.plan_id', '=', 'placement.plan_id'),
    )
    .select([
      'placement.id as placement',
      'placement.sheet_id as measure',
      'placement.position',
      'indicator.id as indicatorId',
      'placement.printed_name as name',
      'section.name as section',
      'definition.revision_no as revisionNo',
      'definition.valid_from as validFrom',
      'definition.unit',
      'definition.direction',
      'definition.aggregation',
      'definition.baseline_raw as baselineRaw',
      'definition.baseline_period as baselinePeriod',
      'definition.accumulated_since as accumulatedSince',
      'definition.target_raw as targetRaw',
      'definition.target_period as targetPeriod',
      'definition.target_kind as targetKind',
      'definition.source',
      'definition.how_counted as howCounted',
      'definition.survey_cycle as surveyCycle',
    ])
    .where('placement.plan_id', '=', planId)
    .orderBy('placement.sheet_id')
    .orderBy('placement.position')
    .execute()
  const placed = [...Map.groupBy(rows, (row) => row.placement).values()]
  return byMeasure(placed.map((revisions) => revisionOf(revisions, fiscalYear)))
}

function revisionOf<Row extends DefinitionRevision & { placement: string }>(
  revisions: readonly Row[],
  fiscalYear: number,
) {
  const row = definitionFor(revisions, fiscalYear)
  if (row === undefined) {
    throw new Error(`placement ${revisions[0]?.placement} has no definition that holds in fiscal year ${fiscalYear}`)
  }
  const { placement: _, revisionNo: __, validFrom: ___, ...printed } = row
  return printed
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
