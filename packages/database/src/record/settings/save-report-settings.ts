import type { ReportSettings } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { asReportSettings } from './report-settings-schema.ts'

/** Settings to be saved; `version` is the one the writer saw, 0 where there were none. */
export interface ReportSettingsToSave {
  municipality: string
  settings: ReportSettings
  /** 問い合わせ先 of the municipality, in the report and at the foot of every page; absent: as it was. */
  contact?: string
  version: number
  by: string
  at: Date
}

/**
 * Saves the settings where nobody did since `version`; gives the new version, or `conflict` with nothing written. Editions that
 * are printed already keep what they were printed with. Throws on settings that could not be printed.
 */
export async function saveReportSettings(db: Kysely<Tables>, to: ReportSettingsToSave): Promise<number | 'conflict'> {
  return db.transaction().execute(async (trx) => {
    // The municipality's row is there from the first saving on, so that two of them wait for one another.
    await trx.selectFrom('municipality').select('code').where('code', '=', to.municipality).forUpdate().execute()
    const earlier = await trx
      .selectFrom('report_settings')
      .select('version')
      .where('municipality_code', '=', to.municipality)
      .executeTakeFirst()
    if ((earlier?.version ?? 0) !== to.version) return 'conflict'
    const values = {
      settings: JSON.stringify(asReportSettings(to.settings)),
      version: to.version + 1,
      saved_by: to.by,
      saved_at: to.at,
    }
    await trx
      .insertInto('report_settings')
      .values({ municipality_code: to.municipality, ...values })
      .onConflict((conflict) => conflict.column('municipality_code').doUpdateSet(values))
      .execute()
    if (to.contact !== undefined) {
      await trx.updateTable('municipality').set({ contact: to.contact }).where('code', '=', to.municipality).execute()
    }
    return values.version
  })
}
