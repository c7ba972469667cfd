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

/** What an asked section had read of an opinion before planning mended a misprint in it; append-only. */
export interface OpinionMendingTable {
  item_id: string
  /** The version of the opinion that read so. */
  opinion_version: number
  body: string
  held_on: string
  text: string
  reason: string
  mended_by: string
  mended_by_post: string
  mended_at: Date
}
