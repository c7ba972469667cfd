import type { ColumnType } from 'kysely'

/** A PDF marked 案 that somebody asked for: printed from HTML kept beside it, and gone after a short time. */
export interface DraftPrintTable {
  id: string
  cycle_id: string
  /** The request whose sheets it shows; null for a whole year. */
  request_id: string | null
  /** draft: what the section is typing, for its own people; revision: what it submitted, for its readers; year: for planning. */
  shows: 'draft' | 'revision' | 'year'
  title: string
  file_name: string
  /** The day that stands in the PDF as the one it was made on. */
  dated: string
  /** Of the HTML and, once it is printed, of the PDF in the store of drafts. */
  html_sha256: string
  asked_by: string
  asked_at: ColumnType<Date, Date, never>
  expires_at: Date
  pdf_sha256: string | null
  /** Why it cannot be printed; null as a rule. */
  failure: string | null
  done_at: Date | null
}
