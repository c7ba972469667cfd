import type { EditionData, PrintedYear } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../../tables/index.ts'

/** What the newest published edition of each fiscal year before the given one printed, oldest first. */
export async function printedYears(
  db: Kysely<Tables>,
  { municipality, before }: { municipality: string; before: number },
): Promise<PrintedYear[]> {
  const editions = await db
    .selectFrom('edition')
    .innerJoin('cycle', 'cycle.id', 'edition.cycle_id')
    .select(['cycle.plan_id', 'cycle.fiscal_year', 'edition.data'])
    .distinctOn('cycle.fiscal_year')
    .where('cycle.municipality_code', '=', municipality)
    .where('cycle.fiscal_year', '<', before)
    .where('edition.state', '=', 'published')
    .orderBy('cycle.fiscal_year')
    .orderBy('edition.number', 'desc')
    .execute()
  return editions.flatMap(({ plan_id: plan, fiscal_year: fiscalYear, data }) => {
    if (data === null) return []
    const { goals, measures } = JSON.parse(data) as Pick<EditionData, 'goals' | 'measures'>
    return [{ plan, fiscalYear, kpis: [...goals, ...measures].flatMap((sheet) => sheet.kpis) }]
  })
}
