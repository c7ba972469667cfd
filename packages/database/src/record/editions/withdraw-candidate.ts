import type { Transaction } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { putIntoOutbox } from '../outbox.ts'

/** Takes the open candidate of a year back, with the 公表 request that asked for its decision; nothing where there is none. */
export async function withdrawCandidate(trx: Transaction<Tables>, cycleId: string, now: Date): Promise<void> {
  const withdrawn = await trx
    .updateTable('edition')
    .set({ state: 'withdrawn', failure: null })
    .where('cycle_id', '=', cycleId)
    .where('state', 'in', ['rendering', 'candidate'])
    .returning('key')
    .executeTakeFirst()
  if (withdrawn === undefined) return
  const items = await trx
    .updateTable('request_item')
    .set({ state: 'closed', step_no: null })
    .where('edition_key', '=', withdrawn.key)
    .returning('request_id')
    .execute()
  for (const item of items) {
    await trx.updateTable('request').set({ state: 'closed' }).where('id', '=', item.request_id).execute()
    const payload = { requestId: item.request_id }
    await putIntoOutbox(trx, [{ purpose: 'signal-request', key: `request-closed/${item.request_id}`, payload }], now)
  }
}
