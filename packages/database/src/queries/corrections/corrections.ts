import type { Answer, CyclePhase, EditionChangeKind } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { correctionsUpTo } from '../../record/corrections/corrections-up-to.ts'
import { answersInForce } from '../../record/editions/source/decided-answers.ts'
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

/** The corrections of a year, the newest first. */
export async function listCorrections(db: Kysely<Tables>, cycleId: string): Promise<Correction[]> {
  return corrections(db).where('correction.cycle_id', '=', cycleId).orderBy('correction.number', 'desc').execute()
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

/**
 * The answers that a correction replaces, by the id of the indicator or activity: those of the edition it starts from. A row that
 * was closed unanswered is not among them.
 */
export async function listSupersededAnswers(
  db: Kysely<Tables>,
  correction: Pick<Correction, 'id' | 'cycle'>,
): Promise<ReadonlyMap<string, Answer>> {
  const upTo = await correctionsUpTo(db, correction.cycle, correction.id)
  return answersInForce(
    db,
    correction.cycle,
    upTo.filter((id) => id !== correction.id),
  )
}
