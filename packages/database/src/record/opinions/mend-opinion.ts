import { canMendOpinion } from '@torikumi/domain'
import type { Transaction } from 'kysely'
import type { Database } from '../../open-database.ts'
import { titleAt } from '../../queries/organisation/members.ts'
import type { Tables } from '../../tables/index.ts'
import { whileEntriesAreTaken } from '../cycles/while-entries-are-taken.ts'
import { cameBefore } from './came-before.ts'
import type { OpinionChange, OpinionTyped } from './save-opinion.ts'

/** What a meeting said as it should have been entered, and why it reads otherwise now. */
export type OpinionMended = Pick<OpinionTyped, 'body' | 'held_on' | 'text'> & { reason: string }

/** answered: a section has an answer on its way or decided, or nobody is asked; unchanged: nothing reads otherwise. */
export type MendOutcome = 'saved' | 'locked' | 'conflict' | 'answered' | 'unchanged'

/**
 * Mends a misprint in an opinion while sections are asked about it, and keeps for each of them what it had read before. Refuses once
 * one of them has answered, see `canMendOpinion`; the same mending once more is saved already. The caller has checked that a reason is
 * given.
 */
export async function mendOpinion(
  db: Database,
  change: OpinionChange,
  { reason, ...mended }: OpinionMended,
  now: Date,
): Promise<MendOutcome> {
  const { cycle, id, version, by } = change
  return whileEntriesAreTaken<MendOutcome>(
    db,
    cycle,
    async (trx) => {
      if ((await cameBefore(trx, change, mended)) && (await wasMended(trx, change, reason))) return 'saved'
      const items = await askedItems(trx, id)
      if (!canMendOpinion(items.map(({ state }) => state))) return 'answered'
      const before = await trx
        .selectFrom('opinion')
        .select(['body', 'held_on', 'text'])
        .where('id', '=', id)
        .where('cycle_id', '=', cycle)
        .where('version', '=', version)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      if (before === undefined) return 'conflict'
      const { body, held_on, text } = before
      if (body === mended.body && held_on === mended.held_on && text === mended.text) return 'unchanged'
      await trx
        .updateTable('opinion')
        .set({ ...mended, version: version + 1, saved_by: by, saved_at: now })
        .where('id', '=', id)
        .execute()
      const said = { reason, mended_by: by, mended_by_post: await titleAt(trx, by, now), mended_at: now }
      await trx
        .insertInto('opinion_mending')
        .values(items.map((item) => ({ item_id: item.id, opinion_version: version, ...before, ...said })))
        .execute()
      return 'saved'
    },
    // An answer must not be submitted meanwhile; requests are locked before their year.
    async (trx) => lockRequestsAbout(trx, id),
  )
}

async function wasMended(trx: Transaction<Tables>, { id, version }: OpinionChange, reason: string): Promise<boolean> {
  const mending = await trx
    .selectFrom('opinion_mending')
    .innerJoin('request_item', 'request_item.id', 'opinion_mending.item_id')
    .select('item_id')
    .where('opinion_id', '=', id)
    .where('opinion_version', '=', version)
    .where('reason', '=', reason)
    .executeTakeFirst()
  return mending !== undefined
}

async function askedItems(trx: Transaction<Tables>, opinion: string) {
  return trx
    .selectFrom('request_item')
    .select(['id', 'state'])
    .where('opinion_id', '=', opinion)
    .where('state', '<>', 'closed')
    .execute()
}

async function lockRequestsAbout(trx: Transaction<Tables>, opinion: string): Promise<void> {
  await trx
    .selectFrom('request')
    .select('id')
    .where('id', 'in', (items) =>
      items.selectFrom('request_item').select('request_id').where('opinion_id', '=', opinion),
    )
    .orderBy('id')
    .forUpdate()
    .execute()
}
