import type { ReportSettings } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { keepSettingsVersion } from './keep-settings-version.ts'
import { asReportSettings } from './report-settings-schema.ts'

/** Settings to be saved; `version` is the one the writer saw, 0 where there were none. */
export interface ReportSettingsToSave {
  municipality: string
  settings: ReportSettings
  /** The municipality's name, in the report, its files and on every page; absent: as it was. */
  name?: string
  /** 問い合わせ先 of the municipality, in the report and at the foot of every page; absent: as it was. */
  contact?: string
  version: number
  by: string
  at: Date
}

/**
 * Saves the settings where nobody did since `version`; gives the new version, or `conflict` with nothing written. Editions that
 * are printed already keep what they were printed with, and every version stays on the record. Throws on settings that could
 * not be printed.
 */
export async function saveReportSettings(db: Kysely<Tables>, to: ReportSettingsToSave): Promise<number | 'conflict'> {
  return db.transaction().execute(async (trx) => {
    // The municipality's row is there from the first saving on, so that two of them wait for one another.
    const city = await trx
      .selectFrom('municipality')
      .select(['name', 'contact'])
      .where('code', '=', to.municipality)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const earlier = await trx
      .selectFrom('report_settings')
      .select('version')
      .where('municipality_code', '=', to.municipality)
      .executeTakeFirst()
    if ((earlier?.version ?? 0) !== to.version) return 'conflict'
    const { municipality, by, at } = to
    const settings = asReportSettings(to.settings)
    const own = { name: to.name ?? city.name, contact: to.contact ?? city.contact }
    await keepSettingsVersion(trx, { municipality, version: to.version + 1, settings, ...own, by, at })
    const values = {
      settings: JSON.stringify(settings),
      version: to.version + 1,
      saved_by: to.by,
      saved_at: to.at,
    }
    await trx
      .insertInto('report_settings')
      .values({ municipality_code: to.municipality, ...values })
      .onConflict((conflict) => conflict.column('municipality_code').doUpdateSet(values))
      .execute()
    await trx.updateTable('municipality').set(own).where('code', '=', to.municipality).execute()
    return values.version
  })
}
