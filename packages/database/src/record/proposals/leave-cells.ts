import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** Leaves every cell of a proposal that is still undecided as it stands: the proposal waits no more. Gives their number. */
export async function leaveCells(
  db: Kysely<Tables>,
  left: { proposal: string; by: string; at: Date },
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('proposal_cell')
    .set({ decision: 'left', decided_by: left.by, decided_at: left.at })
    .where('proposal_id', '=', left.proposal)
    .where('takeable', '=', true)
    .where('decision', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
