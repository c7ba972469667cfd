import { type CheckedDefinition, type DefinitionRevision, definitionFor } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** What a plan says of each indicator in a western fiscal year, by indicator id; none where no definition is valid yet. */
export async function definitionsInForce(
  db: Kysely<Tables>,
  planId: string,
  fiscalYear: number,
): Promise<ReadonlyMap<string, CheckedDefinition>> {
  const rows = await db
    .selectFrom('definition')
    .select([
      'indicator_id as indicator',
      'revision_no as revisionNo',
      'valid_from as validFrom',
      'unit',
      'aggregation',
      'baseline_raw as baselineRaw',
      'target_raw as targetRaw',
    ])
    .where('plan_id', '=', planId)
    .execute()
  const found = new Map<string, CheckedDefinition>()
  for (const [indicator, revisions] of Map.groupBy(rows, (row) => row.indicator)) {
    const definition = definitionFor<DefinitionRevision & CheckedDefinition>(revisions, fiscalYear)
    if (definition === undefined) continue
    const { unit, aggregation, baselineRaw, targetRaw } = definition
    found.set(indicator, { unit, aggregation, baselineRaw, targetRaw })
  }
  return found
}
