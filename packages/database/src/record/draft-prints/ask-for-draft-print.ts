import type { Insertable } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Database } from '../../open-database.ts'
import type { DraftPrintTable } from '../../tables/draft-prints.ts'
import { putIntoOutbox } from '../outbox.ts'

/** What is to be printed; its HTML lies in the store of drafts already. */
export type DraftPrintAsked = Omit<
  Insertable<DraftPrintTable>,
  'id' | 'asked_at' | 'pdf_sha256' | 'failure' | 'done_at'
>

/**
 * Asks for the print of a draft and gives its id. The same HTML of the same person that is printed or being printed already is
 * not printed again; one that failed is.
 */
export async function askForDraftPrint(db: Database, asked: DraftPrintAsked, now: Date): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const before = await trx
      .selectFrom('draft_print')
      .select('id')
      .where('html_sha256', '=', asked.html_sha256)
      .where('asked_by', '=', asked.asked_by)
      .where('request_id', 'is not distinct from', asked.request_id ?? null)
      .where('shows', '=', asked.shows)
      .where('failure', 'is', null)
      .where('expires_at', '>', now)
      .executeTakeFirst()
    if (before !== undefined) {
      await trx.updateTable('draft_print').set({ expires_at: asked.expires_at }).where('id', '=', before.id).execute()
      return before.id
    }
    const id = randomUUID()
    const nothingYet = { pdf_sha256: null, failure: null, done_at: null }
    await trx
      .insertInto('draft_print')
      .values({ ...asked, id, asked_at: now, ...nothingYet })
      .execute()
    await putIntoOutbox(trx, [{ purpose: 'print-draft', key: `print-draft/${id}`, payload: { printId: id } }], now)
    return id
  })
}
