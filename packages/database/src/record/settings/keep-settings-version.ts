import type { ReportSettings } from '@torikumi/domain'
import type { Transaction } from 'kysely'
import { titleAt } from '../../queries/organisation/members.ts'
import type { Tables } from '../../tables/index.ts'
import { findReportSettings } from './find-report-settings.ts'

/** A version of the settings that is about to be saved. */
export interface SettingsVersion {
  municipality: string
  version: number
  settings: ReportSettings
  name: string
  contact: string
  by: string
  at: Date
}

/**
 * Writes a version of the settings beside those before it, with the post of who saves it. Before the first of them stands what held until
 * then: the standard, or what the city was set up with. The caller holds the municipality's row.
 */
export async function keepSettingsVersion(trx: Transaction<Tables>, next: SettingsVersion): Promise<void> {
  const { municipality } = next
  const inForce = await findReportSettings(trx, municipality)
  const { name, contact } = await trx
    .selectFrom('municipality')
    .select(['name', 'contact'])
    .where('code', '=', municipality)
    .executeTakeFirstOrThrow()
  const before = { version: inForce.version, settings: JSON.stringify(inForce.settings), name, contact }
  await trx
    .insertInto('report_settings_version')
    .values({ municipality_code: municipality, ...before, saved_by: null, saved_by_post: null, saved_at: null })
    .onConflict((conflict) => conflict.columns(['municipality_code', 'version']).doNothing())
    .execute()
  await trx
    .insertInto('report_settings_version')
    .values({
      municipality_code: municipality,
      version: next.version,
      settings: JSON.stringify(next.settings),
      name: next.name,
      contact: next.contact,
      saved_by: next.by,
      saved_by_post: await titleAt(trx, next.by, next.at),
      saved_at: next.at,
    })
    .execute()
}
