import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/**
 * The corrections whose answers an edition prints, oldest first: the published ones of the year before its own, then its own. With
 * null: all that are published.
 */
export async function correctionsUpTo(
  db: Kysely<Tables>,
  cycleId: string,
  correctionId: string | null,
): Promise<string[]> {
  const rows = await db
    .selectFrom('correction')
    .select(['id', 'phase'])
    .where('cycle_id', '=', cycleId)
    .orderBy('number')
    .execute()
  const last = correctionId === null ? rows.length : rows.findIndex(({ id }) => id === correctionId)
  return rows
    .filter(({ id, phase }, at) => id === correctionId || (phase === 'published' && at < last))
    .map(({ id }) => id)
}
