import { type ReportSettings, STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { asReportSettings } from './report-settings-schema.ts'

/** The settings in force. */
export interface SavedReportSettings {
  settings: ReportSettings
  /** 0 where nothing was saved yet and the standard holds. */
  version: number
  /** Who changed them last and when; null as long as nobody did. */
  saved: { name: string; at: Date } | null
}

/** How the municipality has its report printed. Throws where the record holds what could not be printed. */
export async function findReportSettings(db: Kysely<Tables>, municipalityCode: string): Promise<SavedReportSettings> {
  const row = await db
    .selectFrom('report_settings')
    .leftJoin('person', 'person.id', 'report_settings.saved_by')
    .select(['settings', 'version', 'saved_at', 'display_name'])
    .where('municipality_code', '=', municipalityCode)
    .executeTakeFirst()
  if (row === undefined) return { settings: STANDARD_REPORT_SETTINGS, version: 0, saved: null }
  const { display_name: name, saved_at: at } = row
  return {
    settings: asReportSettings(row.settings),
    version: row.version,
    saved: name === null || at === null ? null : { name, at },
  }
}
