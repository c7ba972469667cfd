import { type ReportSettings, STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { titleAt } from '../../queries/organisation/members.ts'
import type { Tables } from '../../tables/index.ts'
import { asReportSettings } from './report-settings-schema.ts'

/** The settings in force. */
export interface SavedReportSettings {
  settings: ReportSettings
  /** 0 where nothing was saved yet and the standard holds. */
  version: number
  /** By which post they were changed last and when; null as long as nobody did. */
  saved: { post: string; at: Date } | null
}

/** How the municipality has its report printed. Throws where the record holds what could not be printed. */
export async function findReportSettings(db: Kysely<Tables>, municipalityCode: string): Promise<SavedReportSettings> {
  const row = await db
    .selectFrom('report_settings')
    .select(['settings', 'version', 'saved_at', 'saved_by'])
    .where('municipality_code', '=', municipalityCode)
    .executeTakeFirst()
  if (row === undefined) return { settings: STANDARD_REPORT_SETTINGS, version: 0, saved: null }
  const { saved_by: by, saved_at: at } = row
  return {
    settings: asReportSettings(row.settings),
    version: row.version,
    saved: by === null || at === null ? null : { post: await titleAt(db, by, at), at },
  }
}
