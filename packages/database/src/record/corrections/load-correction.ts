import type { Kysely, Selectable } from 'kysely'
import type { CorrectionTable } from '../../tables/corrections.ts'
import type { Tables } from '../../tables/index.ts'

/** A correction by its id; null where there is none. */
export async function loadCorrection(db: Kysely<Tables>, id: string): Promise<Selectable<CorrectionTable> | null> {
  return (await db.selectFrom('correction').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** The same under a lock. */
export async function lockCorrection(db: Kysely<Tables>, id: string): Promise<Selectable<CorrectionTable> | null> {
  const row = await db.selectFrom('correction').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row ?? null
}

/** The correction's requests that may still receive acts, in a fixed order, each with a label for the engine's own screens. */
export async function liveRequestsOfCorrection(
  db: Kysely<Tables>,
  correctionId: string,
): Promise<{ id: string; summary: string }[]> {
  const rows = await db
    .selectFrom('request')
    .select(['id', 'section_id', 'kind', 'number'])
    .where('correction_id', '=', correctionId)
    .where('state', '<>', 'closed')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, summary: `${row.section_id} ${row.kind} ${row.number}` }))
}
