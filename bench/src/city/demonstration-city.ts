import { type CitySeed, defaultCityDir, formatSeedProblem, readCity } from '@torikumi/seeds'

/** The demonstration city with its answers of FY2016. Throws with every problem where its files are broken. */
export async function readDemonstrationCity(): Promise<CitySeed> {
  const reading = await readCity(defaultCityDir)
  if ('problems' in reading) throw new Error(reading.problems.map(formatSeedProblem).join('\n'))
  return reading.city
}
