import { type Proposal, type ReportImport, proposalFrom } from '@torikumi/domain'
import { randomUUID } from 'node:crypto'
import type { Database } from '../../open-database.ts'
import { planMeasures } from './plan-measures.ts'

/** Rows an insert takes at once: PostgreSQL counts its parameters in 16 bits. */
const ROWS_AT_ONCE = 2_000

/**
 * Compares a document with a year and keeps what it would change; nothing of the year itself changes. `by` is null on the
 * command line. Gives the proposal's id and its cells.
 */
export async function makeProposal(
  db: Database,
  made: { cycle: string; report: ReportImport; by: string | null; at: Date },
): Promise<{ id: string; proposal: Proposal }> {
  return db.transaction().execute(async (trx) => {
    const proposal = proposalFrom(made.report, await planMeasures(trx, made.cycle))
    const id = randomUUID()
    const source = storable(proposal.source)
    await trx
      .insertInto('proposal')
      .values({
        id,
        cycle_id: made.cycle,
        source,
        reported_year: proposal.reportedYear,
        made_at: made.at,
        made_by: made.by,
      })
      .execute()
    const cells = proposal.changes.map((change, index) => ({
      proposal_id: id,
      no: index + 1,
      measure_code: storable(change.measureCode),
      measure_name: storable(change.measureName),
      row_kind: change.row.kind,
      row_name: storable(change.row.name),
      item_id: change.row.item,
      field: change.field,
      state: change.state,
      takeable: change.takeable,
      current_text: change.now,
      proposed_text: storable(change.proposed),
    }))
    for (let from = 0; from < cells.length; from += ROWS_AT_ONCE) {
      await trx
        .insertInto('proposal_cell')
        .values(cells.slice(from, from + ROWS_AT_ONCE))
        .execute()
    }
    return { id, proposal }
  })
}

/** PostgreSQL stores no NUL; its replacement shows that a character could not be read. */
const storable = (text: string): string => text.replaceAll('\0', '\uFFFD')
