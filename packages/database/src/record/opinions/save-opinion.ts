import type { Insertable, Transaction } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Database } from '../../open-database.ts'
import type { OpinionTable } from '../../tables/opinions.ts'
import type { Tables } from '../../tables/index.ts'
import { whileEntriesAreTaken } from '../cycles/while-entries-are-taken.ts'
import { cameBefore } from './came-before.ts'

/**
 * locked: the year takes none now; conflict: somebody else saved it since `version`; asked: a section answers it, so that neither it
 * nor the city's answer changes under them.
 */
export type OpinionOutcome = 'saved' | 'locked' | 'conflict' | 'asked'

/** An opinion as planning typed it, on one of the year's measures or (null) on the whole; days are `YYYY-MM-DD`. */
export type OpinionTyped = Pick<
  Insertable<OpinionTable>,
  'measure_id' | 'body' | 'held_on' | 'text' | 'stance' | 'section_id' | 'response'
>

/** Which opinion of a year is changed, by whom and from which version on. */
export interface OpinionChange {
  cycle: string
  id: string
  version: number
  by: string
}

/** Enters a new opinion after the others of its year; `id` makes the form that comes again the same opinion. */
export async function enterOpinion(
  db: Database,
  { cycle, id = randomUUID(), by }: { cycle: string; id?: string; by: string },
  typed: OpinionTyped,
  now: Date,
): Promise<OpinionOutcome> {
  return whileEntriesAreTaken<OpinionOutcome>(db, cycle, async (trx) => {
    const last = await trx
      .selectFrom('opinion')
      .select((select) => select.fn.max('position').as('position'))
      .where('cycle_id', '=', cycle)
      .executeTakeFirst()
    await trx
      .insertInto('opinion')
      .values({
        ...typed,
        id,
        cycle_id: cycle,
        position: (last?.position ?? 0) + 1,
        version: 1,
        saved_by: by,
        saved_at: now,
        removed_at: null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    return 'saved'
  })
}

/** Changes an opinion or its answer, or takes it out again (`null`); the same once more is saved already. */
export async function changeOpinion(
  db: Database,
  change: OpinionChange,
  typed: OpinionTyped | null,
  now: Date,
): Promise<OpinionOutcome> {
  return whileEntriesAreTaken<OpinionOutcome>(db, change.cycle, async (trx) => {
    if (await isAsked(trx, change.id)) return 'asked'
    const written = await trx
      .updateTable('opinion')
      .set({ ...(typed ?? { removed_at: now }), version: change.version + 1, saved_by: change.by, saved_at: now })
      .where('id', '=', change.id)
      .where('cycle_id', '=', change.cycle)
      .where('version', '=', change.version)
      .where('removed_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    return written !== undefined || (await cameBefore(trx, change, typed)) ? 'saved' : 'conflict'
  })
}

async function isAsked(trx: Transaction<Tables>, opinion: string): Promise<boolean> {
  const item = await trx
    .selectFrom('request_item')
    .select('id')
    .where('opinion_id', '=', opinion)
    .where('state', '<>', 'closed')
    .limit(1)
    .executeTakeFirst()
  return item !== undefined
}
