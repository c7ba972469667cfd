import { type CitySeed, formatSeedProblem, readCity } from '@torikumi/seeds'
import { Refusal } from '../command-line/refusal.ts'
import { city as words } from '../messages/ja-city.ts'

/** The city of a folder. Throws a Refusal that names file, line and column of everything that is wrong in it. */
export async function readCityOrRefuse(folder: string): Promise<CitySeed> {
  const reading = await readCity(folder)
  if ('problems' in reading) throw new Refusal(words.broken(folder, reading.problems.map(formatSeedProblem)))
  return reading.city
}
