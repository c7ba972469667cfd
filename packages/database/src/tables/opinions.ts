import type { OpinionStance } from '@torikumi/domain'

/** An opinion that a meeting gave on a year's report, word for word, with what the city answers. */
export interface OpinionTable {
  id: string
  cycle_id: string
  /** In the order in which they were entered. */
  position: number
  /** Null for an opinion on the strategy as a whole. */
  measure_id: string | null
  /** The meeting, and its day. */
  body: string
  held_on: string
  text: string
  stance: OpinionStance | null
  /** The section that answers; null while none is named. */
  section_id: string | null
  response: string
  version: number
  saved_by: string
  saved_at: Date
  /** Set where it was taken out again; it stays on the record. */
  removed_at: Date | null
}
