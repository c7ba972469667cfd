import type { Transaction } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Database } from '../../open-database.ts'
import type { Tables } from '../../tables/index.ts'
import { copyRoute } from '../cycles/open-cycle.ts'
import { askItem } from '../requests/ask-item.ts'
import { type EditionMaker, lockMaker, moveMaker } from './edition-maker.ts'

/** What a print cannot do: characters that print as boxes, each once, and tables whose rows are of unequal length among the tags. */
export interface PrintFaults {
  withoutGlyph: readonly string[]
  irregularTables: number
}

/** A candidate as it was printed: every file is already in the store under its hash. */
export interface PrintedCandidate {
  key: string
  data: string
  dataSha256: string
  manifestSha256: string
  pages: number
  /** The page of each linked element of the PDF, by its id. */
  pageOf: Readonly<Record<string, number>>
  /** Of all its PDF files together; where there are some, one of them does not claim PDF/UA. */
  faults?: PrintFaults
  files: readonly { name: string; mediaType: string; bytes: number; sha256: string }[]
}

/**
 * Writes a printed candidate into the record and asks for its 公表決裁: one request of kind publication to the planning
 * section, whose only row is the candidate. False where the candidate was withdrawn meanwhile; storing twice does nothing.
 */
export async function storeCandidate(db: Database, candidate: PrintedCandidate, now: Date): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { cycle_id: cycleId, correction_id: correctionId } = await trx
      .selectFrom('edition')
      .select(['cycle_id', 'correction_id'])
      .where('key', '=', candidate.key)
      .executeTakeFirstOrThrow()
    const maker = await lockMaker(trx, cycleId, correctionId)
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
        page_map: JSON.stringify(candidate.pageOf),
        print_faults: candidate.faults === undefined ? null : JSON.stringify(candidate.faults),
        made_at: now,
        failure: null,
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
    await askForPublication(trx, maker, candidate.key, edition.publish_on)
    await moveMaker(trx, maker, 'deciding', candidate.key, now)
    return true
  })
}

async function askForPublication(
  trx: Transaction<Tables>,
  { cycle, ...maker }: EditionMaker,
  key: string,
  due: string,
): Promise<void> {
  const planning = await trx
    .selectFrom('section')
    .select('id')
    .where('is_planning', '=', true)
    .orderBy('position')
    .executeTakeFirstOrThrow()
  const last = await trx
    .selectFrom('request')
    .select((select) => select.fn.max('number').as('number'))
    .where('cycle_id', '=', cycle.id)
    .where('kind', '=', 'publication')
    .executeTakeFirst()
  const requestId = randomUUID()
  await trx
    .insertInto('request')
    .values({
      id: requestId,
      cycle_id: cycle.id,
      section_id: planning.id,
      kind: 'publication',
      number: (last?.number ?? 0) + 1,
      correction_id: maker.kind === 'cycle' ? null : maker.correction.id,
      state: 'requested',
      version: 0,
      due_on: due,
      revision_no: null,
    })
    .execute()
  await copyRoute(trx, requestId, { kind: 'publication' })
  const item = {
    request: requestId,
    cycle: cycle.id,
    requestKind: 'publication',
    kind: 'edition',
    subject: key,
    position: 1,
  } as const
  await trx.insertInto('request_item').values(askItem(item)).execute()
}
