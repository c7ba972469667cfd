import type { EditionChangeKind, OfferState } from '@torikumi/domain'
import type { ColumnType } from 'kysely'

/** 訂正の申し出: a section's new answer to one of its published rows, until planning begins a correction with it or declines. */
export interface CorrectionOfferTable {
  id: string
  /** In the order in which they were made. */
  seq: ColumnType<string, never, never>
  cycle_id: string
  /** The row of the section's 定例照会. */
  item_id: string
  kind: EditionChangeKind
  /** The offered answer as JSON, with its reason. */
  answer: string
  /** The published answer it was made against. */
  published_sha256: string
  offered_by: string
  offered_by_post: string
  offered_at: Date
  state: OfferState
  ended_by: string | null
  ended_by_post: string | null
  ended_at: Date | null
  decline_reason: string | null
  /** The correction that it began. */
  correction_id: string | null
}
