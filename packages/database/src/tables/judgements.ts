import type { JudgementMark } from '@torikumi/domain'

/** 判定の変更 of an indicator in a year; the newest row of an indicator counts. */
export interface JudgementOverrideTable {
  cycle_id: string
  indicator_id: string
  /** The correction whose new answer was judged; null for what was judged in the year itself. */
  correction_id: string | null
  /** From 1 within year and indicator. */
  seq: number
  /** The answer that was judged; on another one the change does not hold. */
  answer_sha256: string
  /** Null, with word and reason, where the change was taken back. */
  mark: JudgementMark | null
  word: string | null
  reason: string | null
  made_by: string
  made_by_post: string
  made_at: Date
}
