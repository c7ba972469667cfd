import { editionId } from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { CycleTable } from '../../tables/process.ts'
import type { Tables } from '../../tables/index.ts'

/** Opens a candidate of the year's first edition, to be printed and stored; the caller holds the lock on the year. */
export async function beginCandidate(trx: Transaction<Tables>, cycle: Selectable<CycleTable>): Promise<string> {
  const number = 1
  const id = editionId(cycle.municipality_code, cycle.fiscal_year, number)
  const last = await trx
    .selectFrom('edition')
    .select('candidate_no')
    .where('edition_id', '=', id)
    .orderBy('candidate_no', 'desc')
    .limit(1)
    .executeTakeFirst()
  const key = randomUUID()
  await trx
    .insertInto('edition')
    .values({
      key,
      edition_id: id,
      candidate_no: (last?.candidate_no ?? 0) + 1,
      cycle_id: cycle.id,
      number,
      state: 'rendering',
      kind: null,
      supersedes: null,
      publish_on: cycle.publish_on,
      data: null,
      data_sha256: null,
      manifest_sha256: null,
      pages: null,
      made_at: null,
      published_at: null,
      failure: null,
    })
    .execute()
  return key
}
