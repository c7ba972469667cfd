import type { Transaction } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Database } from '../../open-database.ts'
import type { Tables } from '../../tables/index.ts'
import { copyRoute } from '../cycles/open-cycle.ts'
import { movePhase } from '../cycles/move-phase.ts'
import { askItem } from '../requests/ask-item.ts'

/** A candidate as it was printed: every file is already in the store under its hash. */
export interface PrintedCandidate {
  key: string
  data: string
  dataSha256: string
  manifestSha256: string
  pages: number
  files: readonly { name: string; mediaType: string; bytes: number; sha256: string }[]
}

/**
 * Writes a printed candidate into the record and asks for its 公表決裁: one request of kind publication to the planning
 * section, whose only row is the candidate. False where the candidate was withdrawn meanwhile; storing twice does nothing.
 */
export async function storeCandidate(db: Database, candidate: PrintedCandidate, now: Date): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const cycle = await trx
      .selectFrom('cycle')
      .selectAll()
      .where('id', '=', (select) => select.selectFrom('edition').select('cycle_id').where('key', '=', candidate.key))
      .forUpdate()
      .executeTakeFirstOrThrow()
    const edition = await trx
      .selectFrom('edition')
      .selectAll()
      .where('key', '=', candidate.key)
      .executeTakeFirstOrThrow()
    if (edition.state !== 'rendering') return edition.state !== 'withdrawn'
    await trx
      .updateTable('edition')
      .set({
        state: 'candidate',
        data: candidate.data,
        data_sha256: candidate.dataSha256,
        manifest_sha256: candidate.manifestSha256,
        pages: candidate.pages,
        made_at: now,
      })
      .where('key', '=', candidate.key)
      .execute()
    await trx
      .insertInto('edition_file')
      .values(
        candidate.files.map((file, index) => ({
          edition_key: candidate.key,
          name: file.name,
          media_type: file.mediaType,
          bytes: file.bytes,
          sha256: file.sha256,
          position: index + 1,
        })),
      )
      .execute()
    await askForPublication(trx, cycle.id, candidate.key, edition.publish_on, edition.candidate_no)
    await movePhase(trx, cycle, 'deciding', candidate.key, now)
    return true
  })
}

async function askForPublication(
  trx: Transaction<Tables>,
  cycleId: string,
  key: string,
  due: string,
  number: number,
): Promise<void> {
  const planning = await trx
    .selectFrom('section')
    .select('id')
    .where('is_planning', '=', true)
    .orderBy('position')
    .executeTakeFirstOrThrow()
  const requestId = randomUUID()
  await trx
    .insertInto('request')
    .values({
      id: requestId,
      cycle_id: cycleId,
      section_id: planning.id,
      kind: 'publication',
      number,
      state: 'requested',
      version: 0,
      due_on: due,
      revision_no: null,
    })
    .execute()
  await copyRoute(trx, requestId, { kind: 'publication' })
  const item = {
    request: requestId,
    cycle: cycleId,
    requestKind: 'publication',
    kind: 'edition',
    subject: key,
    position: 1,
  } as const
  await trx.insertInto('request_item').values(askItem(item)).execute()
}
