/** The row of the plan that a document's row was matched to; null where the plan knows no such row. */
export interface ProposedRow {
  kind: 'measure' | 'indicator' | 'activity'
  /** As the plan prints it, or as the document does where the plan knows none. */
  name: string
  /** The item of the year's 定例照会 that asks for the row; null for a measure and for what is not asked. */
  item: string | null
}

/** Fields that a section answers, and so a draft holds. */
export const ANSWERED_FIELDS = ['raw', 'thisYear', 'nextYear'] as const
export type AnsweredField = (typeof ANSWERED_FIELDS)[number]

/** A field of a document: what a section answers, or what the plan prints. */
export type ProposedField = AnsweredField | 'name' | 'content' | 'baseline' | 'target'

/** Whether the document says what stands there already; `unknown-row` where the plan has no such row. */
export const CHANGE_STATES = ['same', 'changed', 'unknown-row'] as const
export type ChangeState = (typeof CHANGE_STATES)[number]

/** One cell of a document beside what stands there now. Both texts are exact. */
export interface ProposedChange {
  /** 「1-2-3」, or "" where the document lost it. */
  measureCode: string
  measureName: string
  row: ProposedRow
  field: ProposedField
  now: string
  proposed: string
  state: ChangeState
  /** The section's draft may take it; what the plan prints, and rows it does not know, are only shown. */
  takeable: boolean
}

/** What a document would change, in the order of the document. */
export interface Proposal {
  /** The name under which the document was given. */
  source: string
  /** The fiscal year (western) that the document says it reports on; null where it does not say. */
  reportedYear: number | null
  changes: readonly ProposedChange[]
}

/** How many cells are the same, changed and of unknown rows. */
export function countChanges(changes: readonly { state: ChangeState }[]): Record<ChangeState, number> {
  const counts = { same: 0, changed: 0, 'unknown-row': 0 }
  for (const { state } of changes) counts[state] += 1
  return counts
}
