import type { ReportSettings } from '@torikumi/domain'
import type { JSONColumnType } from 'kysely'

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
