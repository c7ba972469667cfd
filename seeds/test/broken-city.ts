import { readCity } from '../src/read-city.ts'
import { formatSeedProblem, type SeedProblem } from '../src/seed-problem.ts'
import { type CityCopy, copyCity } from './city-copy.ts'

/** One way to spoil the city: what is wrong, how it gets so, where it is reported and a part of the message. */
export type BrokenCity = [what: string, spoil: (copy: CityCopy) => Promise<void>, where: string, message: string]

/** The problems of the demonstration city after it was spoiled. */
export async function problemsAfter(spoil: (copy: CityCopy) => Promise<void>): Promise<SeedProblem[]> {
  await using copy = await copyCity()
  await spoil(copy)
  const reading = await readCity(copy.dir)
  return 'problems' in reading ? reading.problems : []
}

/** What is reported at exactly this place (file, line, field) of the spoiled city; throws where nothing is. */
export async function reportAt(where: string, spoil: (copy: CityCopy) => Promise<void>): Promise<string> {
  const lines = (await problemsAfter(spoil)).map(formatSeedProblem)
  const found = lines.find((line) => line.startsWith(`${where}：`))
  if (found === undefined) throw new Error(`nothing at ${where}; reported instead: ${lines.join(' / ') || 'nothing'}`)
  return found
}
