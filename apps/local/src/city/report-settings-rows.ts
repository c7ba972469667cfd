import type { CityRows } from '@torikumi/database'
import { STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import type { CitySeed } from '@torikumi/seeds'

/** How the city prints its report at first: the standard, with its own 用語; no row where the standard says it all. */
export function reportSettingsRows({ municipality, terms }: CitySeed): NonNullable<CityRows['report_settings']> {
  if (terms.length === 0) return []
  const settings = JSON.stringify({ ...STANDARD_REPORT_SETTINGS, terms })
  return [{ municipality_code: municipality.code, settings, version: 1, saved_by: null, saved_at: null }]
}
