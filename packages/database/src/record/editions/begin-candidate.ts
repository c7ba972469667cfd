import { type Publication, editionId } from '@torikumi/domain'
import type { Transaction } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Tables } from '../../tables/index.ts'
import type { EditionMaker } from './edition-maker.ts'

/**
 * Opens a candidate, to be printed and stored: of the year's first edition, or of the one after that which a correction supersedes.
 * Without a `publication` it is made public on the year's own day, at once after the 決裁. The caller holds the lock.
 */
export async function beginCandidate(
  trx: Transaction<Tables>,
  maker: EditionMaker,
  publication: Publication | null,
): Promise<string> {
  const { cycle } = maker
  const before =
    maker.kind === 'cycle'
      ? null
      : await trx
          .selectFrom('edition')
          .select(['edition_id', 'number'])
          .where('key', '=', maker.correction.supersedes_key)
          .executeTakeFirstOrThrow()
  const number = (before?.number ?? 0) + 1
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
      correction_id: maker.kind === 'cycle' ? null : maker.correction.id,
      number,
      state: 'rendering',
      kind: maker.kind === 'cycle' ? null : maker.correction.kind,
      supersedes: before?.edition_id ?? null,
      publish_on: publication?.on ?? cycle.publish_on,
      publish_at: publication?.at == null ? null : new Date(publication.at),
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
