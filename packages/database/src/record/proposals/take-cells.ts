import {
  ANSWERED_FIELDS,
  type AnsweredField,
  type TextDefect,
  cellDefect,
  isOpenToDraft,
  textOfField,
  withTakenCell,
} from '@torikumi/domain'
import type { Transaction } from 'kysely'
import type { Database } from '../../open-database.ts'
import { saveDraft } from '../../queries/requests/drafts.ts'
import type { Tables } from '../../tables/index.ts'
import { lockRequestSubject } from '../requests/load-request.ts'
import { type StandingRow, standingRows } from './standing-rows.ts'

/** A cell that planning chose, and the version of the row's draft that was seen beside it. */
export interface CellToTake {
  no: number
  version: number
}

/**
 * Why a cell was not taken: no such cell to take, taken or left before, the row is submitted or decided, a submission is under
 * way, somebody saved the row meanwhile, or the text could not stand in a draft.
 */
export type NotTaken = 'no-such-cell' | 'decided-before' | 'not-open' | 'under-way' | 'conflict' | TextDefect

export interface TakenCells {
  taken: number[]
  refused: { no: number; why: NotTaken }[]
}

interface Cell {
  no: number
  field: AnsweredField
  text: string
  version: number
  row: StandingRow
}

/**
 * Writes chosen cells into the drafts of their rows, in one transaction: the taker joins the drafts' authors, so that nobody
 * decides what they put in. Of a row either every chosen cell is taken or none; what was submitted or decided never changes.
 */
export async function takeCells(
  db: Database,
  taking: { proposal: string; cells: readonly CellToTake[]; by: string; at: Date },
): Promise<TakenCells> {
  return db.transaction().execute(async (trx) => {
    const { cycle_id: cycle } = await trx
      .selectFrom('proposal')
      .select('cycle_id')
      .where('id', '=', taking.proposal)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const result: TakenCells = { taken: [], refused: [] }
    const chosen = await chosenCells(trx, cycle, taking, result)
    const refusals = new Map<string, NotTaken | null>()
    // Always in one order, so that two planners never wait for each other in a circle.
    for (const request of [...new Set(chosen.map((cell) => cell.row.request))].sort()) {
      refusals.set(request, await lockForDrafts(trx, request))
    }
    const standing = await standingRows(trx, cycle)
    for (const [item, cells] of Map.groupBy(chosen, (cell) => cell.row.item)) {
      const row = standing.get(item)
      const why = refusals.get(row?.request ?? '') ?? (await takeRow(trx, row, cells, taking))
      if (why === null) result.taken.push(...cells.map((cell) => cell.no))
      else result.refused.push(...cells.map(({ no }) => ({ no, why })))
    }
    return result
  })
}

/** The chosen cells that are there to be taken; the others go to `result.refused`. */
async function chosenCells(
  trx: Transaction<Tables>,
  cycle: string,
  taking: { proposal: string; cells: readonly CellToTake[] },
  result: TakenCells,
): Promise<Cell[]> {
  const stored = await trx.selectFrom('proposal_cell').selectAll().where('proposal_id', '=', taking.proposal).execute()
  const byNo = new Map(stored.map((cell) => [cell.no, cell]))
  const rows = await standingRows(trx, cycle)
  return taking.cells.flatMap(({ no, version }): Cell[] => {
    const cell = byNo.get(no)
    const row = rows.get(cell?.item_id ?? '')
    const field = ANSWERED_FIELDS.find((answered) => answered === cell?.field)
    if (cell === undefined || !cell.takeable || row === undefined || field === undefined) {
      result.refused.push({ no, why: 'no-such-cell' })
      return []
    }
    const why = cell.decision === null ? cellDefect(field, cell.proposed_text) : 'decided-before'
    if (why === null) return [{ no, field, text: cell.proposed_text, version, row }]
    result.refused.push({ no, why })
    return []
  })
}

/** Keeps submissions and decisions of a request out until the transaction ends; why its drafts may not change, or null. */
async function lockForDrafts(trx: Transaction<Tables>, request: string): Promise<NotTaken | null> {
  const subject = await lockRequestSubject(trx, request, false)
  if (subject === null || subject.cycleEnded) return 'not-open'
  const act = await trx
    .selectFrom('act')
    .select('decision_id')
    .where('subject_id', '=', request)
    .where('outcome', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return act === undefined ? null : 'under-way'
}

async function takeRow(
  trx: Transaction<Tables>,
  row: StandingRow | undefined,
  cells: readonly Cell[],
  { proposal, by, at }: { proposal: string; by: string; at: Date },
): Promise<NotTaken | null> {
  if (row === undefined || !isOpenToDraft(row)) return 'not-open'
  if (cells.some((cell) => cell.version !== row.version)) return 'conflict'
  const fields = cells.reduce((before, { field, text }) => withTakenCell(before, field, text), row.fields)
  const { item, request, version, emptyIsMeant } = row
  if ((await saveDraft(trx, { item, request, fields, emptyIsMeant, version, by, at })) === 'conflict') return 'conflict'
  for (const { no, field } of cells) {
    await trx
      .updateTable('proposal_cell')
      .set({ decision: 'taken', decided_by: by, decided_at: at, current_text: textOfField(row.fields, field) })
      .where('proposal_id', '=', proposal)
      .where('no', '=', no)
      .execute()
  }
  return null
}
