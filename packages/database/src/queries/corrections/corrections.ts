import type { CyclePhase, EditionChangeKind } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** A correction (訂正 or 更新) of a published year. `dueOn` is `YYYY-MM-DD` in Asia/Tokyo, `fiscalYear` western. */
export interface Correction {
  id: string
  cycle: string
  fiscalYear: number
  /** From 1 within the year, abandoned ones counted. */
  number: number
  kind: EditionChangeKind
  reason: string
  phase: CyclePhase
  version: number
  dueOn: string
  /** The number of the published edition that it starts from. */
  supersedes: number
}

/** One correction by its id; null where there is none. */
export async function findCorrection(db: Kysely<Tables>, id: string): Promise<Correction | null> {
  return (await corrections(db).where('correction.id', '=', id).executeTakeFirst()) ?? null
}

function corrections(db: Kysely<Tables>) {
  return db
    .selectFrom('correction')
    .innerJoin('cycle', 'cycle.id', 'correction.cycle_id')
    .innerJoin('edition', 'edition.key', 'correction.supersedes_key')
    .select([
      'correction.id',
      'correction.cycle_id as cycle',
      'cycle.fiscal_year as fiscalYear',
      'correction.number',
      'correction.kind',
      'correction.reason',
      'correction.phase',
      'correction.version',
      'correction.due_on as dueOn',
      'edition.number as supersedes',
    ])
}
