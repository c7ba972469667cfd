import type { RequestItem } from '@torikumi/domain'
import type { Transaction } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** Writes the rows that an act changed; `revisionNo` is kept with rows it decided. */
export async function writeItems(
  trx: Transaction<Tables>,
  before: readonly RequestItem[],
  after: readonly RequestItem[],
  revisionNo: number | null,
): Promise<void> {
  for (const [index, item] of after.entries()) {
    if (item === before[index]) continue
    await trx
      .updateTable('request_item')
      .set({
        state: item.state,
        step_no: item.step,
        hash: item.hash,
        drafters: [...item.drafters],
        decided_by: item.decidedBy,
        return_reason: item.returned?.reason ?? null,
        returned_by: item.returned?.post ?? null,
        returned_at: item.returned === null ? null : new Date(item.returned.at),
        ...(item.state === 'decided' ? { decided_revision_no: revisionNo } : {}),
      })
      .where('id', '=', item.id)
      .execute()
  }
}
