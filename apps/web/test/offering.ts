import { randomUUID } from 'node:crypto'
import { figureAnswer } from '@torikumi/domain/testing/answers'
import type { Office } from './office.ts'

/** An offer of the tourism section as the record holds it, whatever its year's phase. */
export async function offeredOnce(office: Office, cycle: string, item: string): Promise<string> {
  const id = randomUUID()
  await office.db
    .insertInto('correction_offer')
    .values({
      id,
      cycle_id: cycle,
      item_id: item,
      kind: 'correction',
      answer: JSON.stringify(figureAnswer('9人', { changeReason: '転記の誤りのため。' })),
      published_sha256: '0'.repeat(64),
      offered_by: 'drafter',
      offered_by_post: 'post-drafter',
      offered_at: new Date('2017-09-01T01:00:00.000Z'),
      state: 'open',
      ended_by: null,
      ended_by_post: null,
      ended_at: null,
      decline_reason: null,
      correction_id: null,
    })
    .execute()
  return id
}
