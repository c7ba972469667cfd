import type { Selectable } from 'kysely'
import type { Database } from '../../open-database.ts'
import type { DraftPrintTable } from '../../tables/draft-prints.ts'

/** The print of a draft; null where none was asked for under this id or its time is over. */
export async function findDraftPrint(db: Database, id: string, now: Date): Promise<Selectable<DraftPrintTable> | null> {
  const row = await db
    .selectFrom('draft_print')
    .selectAll()
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row ?? null
}

/** Writes what became of a print: the hash of its PDF, or why there is none. The first outcome stays. */
export async function endDraftPrint(
  db: Database,
  id: string,
  outcome: { pdfSha256: string } | { failure: string },
  now: Date,
): Promise<void> {
  const columns = 'failure' in outcome ? { failure: outcome.failure } : { pdf_sha256: outcome.pdfSha256 }
  await db
    .updateTable('draft_print')
    .set({ ...columns, done_at: now })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .execute()
}

/** Forgets the prints whose time is over; gives the hashes that no other print needs. */
export async function forgetDraftPrints(db: Database, now: Date): Promise<string[]> {
  return db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom('draft_print')
      .where('expires_at', '<=', now)
      .returning(['html_sha256', 'pdf_sha256'])
      .execute()
    const hashes = [...new Set(gone.flatMap((row) => [row.html_sha256, row.pdf_sha256 ?? row.html_sha256]))]
    if (hashes.length === 0) return []
    const kept = await trx
      .selectFrom('draft_print')
      .select(['html_sha256', 'pdf_sha256'])
      .where((where) => where.or([where('html_sha256', 'in', hashes), where('pdf_sha256', 'in', hashes)]))
      .execute()
    const needed = new Set(kept.flatMap((row) => [row.html_sha256, row.pdf_sha256]))
    return hashes.filter((hash) => !needed.has(hash))
  })
}
