import type { LaterReport } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { type StoredEdition, storedEdition } from '../editions/stored-edition.ts'

/** The report of a later year with the page of each linked element of its PDF. */
export type LaterReportPages = LaterReport & StoredEdition

/** The newest published edition of each year after a given one, oldest year first. */
export async function laterReports(db: Kysely<Tables>, cycleId: string): Promise<LaterReportPages[]> {
  const rows = await db
    .selectFrom('edition')
    .innerJoin('cycle', 'cycle.id', 'edition.cycle_id')
    .innerJoin('cycle as own', (join) =>
      join
        .onRef('own.municipality_code', '=', 'cycle.municipality_code')
        .onRef('own.fiscal_year', '<', 'cycle.fiscal_year'),
    )
    .select(['cycle.plan_id', 'cycle.fiscal_year', 'edition.data', 'edition.page_map'])
    .distinctOn('cycle.fiscal_year')
    .where('own.id', '=', cycleId)
    .where('edition.state', '=', 'published')
    .orderBy('cycle.fiscal_year')
    .orderBy('edition.number', 'desc')
    .execute()
  return rows.flatMap(({ plan_id: plan, ...row }) => {
    const stored = storedEdition(row)
    return stored === null ? [] : [{ plan, ...stored }]
  })
}

/** The plan that a year reports on. */
export async function planOfCycle(db: Kysely<Tables>, cycleId: string): Promise<string> {
  const { plan_id: plan } = await db
    .selectFrom('cycle')
    .select('plan_id')
    .where('id', '=', cycleId)
    .executeTakeFirstOrThrow()
  return plan
}
