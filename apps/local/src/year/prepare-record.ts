import { type Database, findMunicipality, recordHolds, saveCity } from '@torikumi/database'
import type { CitySeed } from '@torikumi/seeds'
import { cityRows } from '../city/city-rows.ts'
import { Refusal } from '../command-line/refusal.ts'
import { start } from '../messages/ja-start.ts'

/**
 * Puts the demonstration city into a record that holds nothing, unless it is to stay `empty`; whatever a record holds already is
 * left as it is. Tells the password to show with the accounts: only where the record's city is a demonstration. Throws a Refusal
 * where an empty record is asked for and the record holds a demonstration.
 */
export async function prepareRecord(
  db: Database,
  city: CitySeed,
  { empty }: { empty: boolean },
): Promise<{ samplePassword: string | undefined }> {
  if (!empty && (await recordHolds(db)) === 'nothing') await saveCity(db, cityRows(city))
  const present = await findMunicipality(db)
  if (present?.status !== 'sample') return { samplePassword: undefined }
  if (empty) throw new Refusal(start.notEmpty(present.name))
  return { samplePassword: city.accounts[0]?.password }
}
