import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** A decided candidate that cannot become public yet, see `holdCandidate`. */
export interface HeldCandidate {
  /** `{municipalityCode}-{fiscalYear}-{n}`. */
  edition: string
  number: number
  /** Western. */
  fiscalYear: number
  reason: string
}

/** The candidates that wait for something else than their hour, by year. */
export async function listHeldCandidates(db: Kysely<Tables>): Promise<HeldCandidate[]> {
  const rows = await db
    .selectFrom('edition')
    .innerJoin('cycle', 'cycle.id', 'edition.cycle_id')
    .select(['edition.edition_id as edition', 'edition.number', 'cycle.fiscal_year as fiscalYear'])
    .select('edition.failure as reason')
    .where('edition.state', '=', 'candidate')
    .where('edition.failure', 'is not', null)
    .orderBy('cycle.fiscal_year')
    .execute()
  return rows.map(({ reason, ...row }) => ({ ...row, reason: reason ?? '' }))
}
