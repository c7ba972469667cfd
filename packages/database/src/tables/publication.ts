import type { Settlement, Severity } from '@torikumi/domain'
import type { ColumnType, JSONColumnType } from 'kysely'

export interface FindingTable {
  id: string
  cycle_id: string
  rule: string
  severity: Severity
  /** The indicator's or activity's id, and the part of the row. */
  subject: string
  field: string
  message: string
  /** False once the rule no longer fires. */
  present: boolean
  settlement: Settlement | null
  settlement_reason: string | null
  settled_by: string | null
  settled_at: Date | null
}

export interface EditionTable {
  /** Key of this candidate; `edition_id` is the public name. */
  key: string
  edition_id: string
  candidate_no: number
  cycle_id: string
  number: number
  state: 'rendering' | 'candidate' | 'withdrawn' | 'published'
  kind: 'correction' | 'update' | null
  supersedes: string | null
  publish_on: string
  /** The instant before which nothing of it is public; null for at once after the 決裁. */
  publish_at: ColumnType<Date | null, Date | null | undefined>
  /** The correction that makes it; null for the first edition of a year. */
  correction_id: ColumnType<string | null, string | null | undefined, never>
  /** JSON: the page of each linked element of the PDF, by its id; null where it was not kept. */
  page_map: ColumnType<string | null, string | null | undefined>
  /** JSON of PrintFaults; null where they were not kept. */
  print_faults: ColumnType<string | null, string | null | undefined>
  /** RFC 8785 JSON of EditionData; null while rendering. */
  data: string | null
  data_sha256: string | null
  manifest_sha256: string | null
  pages: number | null
  made_at: Date | null
  published_at: Date | null
  /** Why this candidate could not be made, or cannot become public yet although it is decided; null as a rule. */
  failure: string | null
}

export interface EditionFileTable {
  edition_key: string
  name: string
  media_type: string
  bytes: number
  sha256: string
  position: number
  /** Since when it is known to be lost from the store; null as a rule. */
  missing_since: ColumnType<Date | null, Date | null | undefined>
}

export interface OutboxTable {
  id: string
  purpose: 'signal-cycle' | 'signal-request' | 'signal-correction' | 'print-draft' | 'mail'
  /** Fixed per purpose and event, so that a repeated sending is recognised. */
  message_key: string
  payload: JSONColumnType<Record<string, string>>
  created_at: Date
  sent_at: Date | null
  attempts: number
  next_attempt_at: Date
}

export interface WorkerHeartbeatTable {
  worker_id: string
  beat_at: Date
}
