import { type AnsweredField, ANSWERED_FIELDS, type ProposedChange, isOpenToDraft, textOfField } from '@torikumi/domain'
import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import type { ProposalCellTable } from '../../tables/proposals.ts'
import { type StandingRow, standingRows } from './standing-rows.ts'

/** A proposal without its cells; `by` is null where it was made on the command line. */
export interface ProposalHead {
  id: string
  source: string
  /** Western; null where the document does not say. */
  reportedYear: number | null
  madeAt: Date
  by: string | null
}

/** One cell of a proposal. `now` is what stands there at this moment, `version` the draft's that it was read from. */
export interface ProposalCell extends ProposedChange {
  no: number
  version: number
  /** The section may still change the row. */
  isOpen: boolean
  decision: { kind: 'taken' | 'left'; by: string; at: Date } | null
}

export interface StoredProposal extends ProposalHead {
  cycle: string
  cells: readonly ProposalCell[]
}

/** A proposal with its cells in the order of the document; null where there is none. */
export async function findProposal(db: Kysely<Tables>, id: string): Promise<StoredProposal | null> {
  const head = await heads(db).where('proposal.id', '=', id).executeTakeFirst()
  if (head === undefined) return null
  const rows = await standingRows(db, head.cycle_id)
  const cells = await db
    .selectFrom('proposal_cell')
    .leftJoin('person', 'person.id', 'proposal_cell.decided_by')
    .selectAll('proposal_cell')
    .select('person.display_name')
    .where('proposal_id', '=', id)
    .orderBy('no')
    .execute()
  return {
    ...headOf(head),
    cycle: head.cycle_id,
    cells: cells.map((cell) => cellOf(cell, cell.display_name, rows.get(cell.item_id ?? ''))),
  }
}

/** Proposals for a year with a cell that planning may take and has neither taken nor left, the oldest first. */
export async function listWaitingProposals(db: Kysely<Tables>, cycleId: string): Promise<ProposalHead[]> {
  const rows = await heads(db)
    .where('proposal.cycle_id', '=', cycleId)
    .where((where) =>
      where.exists(
        where
          .selectFrom('proposal_cell')
          .select('no')
          .whereRef('proposal_cell.proposal_id', '=', 'proposal.id')
          .where('takeable', '=', true)
          .where('decision', 'is', null),
      ),
    )
    .orderBy('proposal.made_at')
    .execute()
  return rows.map(headOf)
}

function heads(db: Kysely<Tables>) {
  return db
    .selectFrom('proposal')
    .leftJoin('person', 'person.id', 'proposal.made_by')
    .select([
      'proposal.id',
      'proposal.cycle_id',
      'proposal.source',
      'proposal.reported_year',
      'proposal.made_at',
      'person.display_name',
    ])
}

function headOf(row: {
  id: string
  source: string
  reported_year: number | null
  made_at: Date
  display_name: string | null
}): ProposalHead {
  return { id: row.id, source: row.source, reportedYear: row.reported_year, madeAt: row.made_at, by: row.display_name }
}

function cellOf(
  cell: Selectable<ProposalCellTable>,
  decidedBy: string | null,
  standing: StandingRow | undefined,
): ProposalCell {
  const field: AnsweredField | undefined = ANSWERED_FIELDS.find((answered) => answered === cell.field)
  const now = standing === undefined || field === undefined ? cell.current_text : textOfField(standing.fields, field)
  const { decision, decided_at: at } = cell
  return {
    no: cell.no,
    measureCode: cell.measure_code,
    measureName: cell.measure_name,
    row: { kind: cell.row_kind, name: cell.row_name, item: cell.item_id },
    field: cell.field,
    now: decision === null ? now : cell.current_text,
    proposed: cell.proposed_text,
    state: cell.state,
    takeable: cell.takeable,
    version: standing?.version ?? 0,
    isOpen: standing !== undefined && isOpenToDraft(standing),
    decision: decision === null || at === null ? null : { kind: decision, by: decidedBy ?? '', at },
  }
}
