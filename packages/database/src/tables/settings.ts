import type { ReportSettings } from '@torikumi/domain'
import type { JSONColumnType } from 'kysely'

/** One version of 報告書の体裁 as it was saved, never changed. */
export interface ReportSettingsVersionTable {
  municipality_code: string
  /** 0 for the standard that held before anything was saved. */
  version: number
  settings: JSONColumnType<ReportSettings>
  /** 問い合わせ先 of the municipality with it. */
  contact: string
  /** The municipality's name with it. */
  name: string
  /** Null in what held before the first version that was kept; else by whom, and the title of their post on that day. */
  saved_by: string | null
  saved_by_post: string | null
  saved_at: Date | null
}

/** How a municipality has its report printed: at most one row; without one the standard holds. */
export interface ReportSettingsTable {
  municipality_code: string
  settings: JSONColumnType<ReportSettings>
  /** From 1, one more with each saving. */
  version: number
  /** Null as long as nobody changed what the city was set up with. */
  saved_by: string | null
  saved_at: Date | null
}
