import type { EditionData, EditionKpi, YearEditions } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../../tables/index.ts'

/** Every published edition of each year of a city before the given fiscal year (western), years and editions in order. */
export async function yearEditions(
  db: Kysely<Tables>,
  { municipality, before }: { municipality: string; before: number },
): Promise<YearEditions[]> {
  const rows = await db
    .selectFrom('edition')
    .innerJoin('cycle', 'cycle.id', 'edition.cycle_id')
    .select(['plan_id', 'fiscal_year', 'edition_id', 'number', 'kind', 'edition.publish_on', 'data'])
    .where('municipality_code', '=', municipality)
    .where('fiscal_year', '<', before)
    .where('state', '=', 'published')
    .orderBy('fiscal_year')
    .orderBy('number')
    .execute()
  return [...Map.groupBy(rows, (row) => row.fiscal_year)].map(([fiscalYear, editions]) => ({
    plan: editions[0]?.plan_id ?? '',
    fiscalYear,
    editions: editions.map((row) => ({
      id: row.edition_id,
      number: row.number,
      publishedOn: row.publish_on,
      kind: row.kind,
      kpis: kpisIn(row.data),
    })),
  }))
}

/** Every KPI row of an edition's stored data. */
function kpisIn(data: string | null): EditionKpi[] {
  const { goals = [], measures = [] } = JSON.parse(data ?? '{}') as Partial<EditionData>
  return [...goals, ...measures].flatMap(({ kpis }) => kpis)
}
