import { type DefinitionRevision, type KpiDefinition, definitionFor } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** What a plan says of each indicator in a western fiscal year, by indicator id; none where no definition is valid yet. */
export async function definitionsInForce(
  db: Kysely<Tables>,
  planId: string,
  fiscalYear: number,
): Promise<ReadonlyMap<string, KpiDefinition>> {
  const rows = await db
    .selectFrom('definition')
    .select([
      'indicator_id as indicator',
      'revision_no as revisionNo',
      'valid_from as validFrom',
      'name',
      'unit',
      'direction',
      'aggregation',
      'baseline_raw as baselineRaw',
      'baseline_period as baselinePeriod',
      'accumulated_since as accumulatedSince',
      'target_raw as targetRaw',
      'target_kind as targetKind',
      'target_period as targetPeriod',
      'how_counted as howCounted',
      'source',
    ])
    .where('plan_id', '=', planId)
    .execute()
  const found = new Map<string, KpiDefinition>()
  for (const [indicator, revisions] of Map.groupBy(rows, (row) => row.indicator)) {
    const inForce = definitionFor<DefinitionRevision & KpiDefinition & { indicator: string }>(revisions, fiscalYear)
    if (inForce === undefined) continue
    const { indicator: _, revisionNo: __, validFrom: ___, ...definition } = inForce
    found.set(indicator, definition)
  }
  return found
}
