import { type ReportSettings, STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** Everything that 報告書の体裁 sets. */
export interface HeldSettings {
  settings: ReportSettings
  /** The municipality's name. */
  name: string
  contact: string
}

/** One saving of 報告書の体裁: by which post, when, and what held before and after it. */
export interface SettingsChange {
  version: number
  post: string
  at: Date
  before: HeldSettings
  after: HeldSettings
}

/** Every saving of a municipality's settings, the newest first, also one that changed nothing. */
export async function listSettingsChanges(db: Kysely<Tables>, municipalityCode: string): Promise<SettingsChange[]> {
  const rows = await db
    .selectFrom('report_settings_version')
    .selectAll()
    .where('municipality_code', '=', municipalityCode)
    .orderBy('version')
    .execute()
  const versions = rows.map((row) => ({
    ...row,
    held: { settings: inTodaysForm(row.settings), name: row.name, contact: row.contact },
  }))
  return versions
    .flatMap(({ version, saved_by_post: post, saved_at: at, held }, index) => {
      const before = versions[index - 1]?.held
      return post === null || at === null || before === undefined ? [] : [{ version, post, at, before, after: held }]
    })
    .toReversed()
}

/** What an old version knows nothing of stood as the standard has it; nothing in it is checked by later rules. */
function inTodaysForm(kept: ReportSettings): ReportSettings {
  const { shows } = STANDARD_REPORT_SETTINGS
  return { ...STANDARD_REPORT_SETTINGS, ...kept, shows: { ...shows, ...kept.shows } }
}
