import { takesEntries } from '@torikumi/domain'
import type { Transaction } from 'kysely'
import type { Database } from '../../open-database.ts'
import type { Tables } from '../../tables/index.ts'

/**
 * Does some work on what a year's edition prints, with the year held so that no candidate begins meanwhile; `locked` where it takes
 * none now. `first` takes the locks that come before the year's.
 */
export async function whileEntriesAreTaken<Outcome>(
  db: Database,
  cycleId: string,
  work: (trx: Transaction<Tables>, cycle: { planId: string; fiscalYear: number }) => Promise<Outcome>,
  first?: (trx: Transaction<Tables>) => Promise<void>,
): Promise<Outcome | 'locked'> {
  return db.transaction().execute(async (trx) => {
    await first?.(trx)
    const cycle = await trx
      .selectFrom('cycle')
      .select(['phase', 'plan_id', 'fiscal_year'])
      .where('id', '=', cycleId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (!takesEntries(cycle.phase)) return 'locked'
    return work(trx, { planId: cycle.plan_id, fiscalYear: cycle.fiscal_year })
  })
}
