import { type Database, findMunicipality, saveCity } from '@torikumi/database'
import type { CitySeed } from '@torikumi/seeds'
import { cityRows } from '../city/city-rows.ts'

/**
 * Puts the demonstration city into a record that holds none. A record that holds a city already is left as it is. Tells the
 * password to show with its accounts: only where the record's city is a demonstration.
 */
export async function prepareDemonstration(
  db: Database,
  city: CitySeed,
): Promise<{ samplePassword: string | undefined }> {
  const present = await findMunicipality(db)
  if (present === null) await saveCity(db, cityRows(city))
  const status = present?.status ?? city.municipality.status
  return { samplePassword: status === 'sample' ? city.accounts[0]?.password : undefined }
}
