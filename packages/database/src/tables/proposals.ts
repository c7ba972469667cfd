import type { ChangeState, ProposedField, ProposedRow } from '@torikumi/domain'

export interface ProposalTable {
  id: string
  cycle_id: string
  /** The document's file name. */
  source: string
  /** The fiscal year (western) the document says it reports on. */
  reported_year: number | null
  made_at: Date
  /** Null where it was made on the command line. */
  made_by: string | null
}

export interface ProposalCellTable {
  proposal_id: string
  /** From 1, in the order of the document. */
  no: number
  measure_code: string
  measure_name: string
  row_kind: ProposedRow['kind']
  row_name: string
  item_id: string | null
  field: ProposedField
  state: ChangeState
  takeable: boolean
  /** What stood there when the proposal was made. */
  current_text: string
  proposed_text: string
  decision: 'taken' | 'left' | null
  decided_by: string | null
  decided_at: Date | null
}
