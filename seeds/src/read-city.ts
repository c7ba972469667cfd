import { assembleCity } from './assemble-city.ts'
import { checkAnswers } from './checks/answers.ts'
import { checkGrants } from './checks/grants.ts'
import type { CityCheck } from './checks/city-check.ts'
import { checkIdentities } from './checks/identities.ts'
import { checkOrganisation } from './checks/organisation.ts'
import { checkPlacements } from './checks/placements.ts'
import { checkPositions } from './checks/positions.ts'
import { checkReferences } from './checks/references.ts'
import { checkRoutes } from './checks/routes.ts'
import { checkYear } from './checks/year.ts'
import type { CitySeed } from './city-seed.ts'
import { cityTables } from './city-tables.ts'
import { readLaterPlans } from './later-plan/read-later-plans.ts'
import { readFolder } from './read-folder.ts'
import type { SeedProblem } from './seed-problem.ts'

/** A city that can be loaded as it is, or everything that keeps it from being one. */
export type CityReading = { city: CitySeed } | { problems: SeedProblem[] }

const FILE_CHECKS: CityCheck[] = [checkYear, checkIdentities, checkReferences, checkPlacements, checkPositions]
const MEANING_CHECKS: CityCheck[] = [checkOrganisation, checkRoutes, checkAnswers, checkGrants]

/**
 * Reads a city folder (the CSV files of `cityTables`, and a folder for each later plan in `plans/`) and checks it, within each
 * file and across files.
 * A bad folder is never an exception: missing files, bad cells and broken references come back as problems with file,
 * line and field. Later checks need what earlier ones established, so they run only once those are clean.
 */
export async function readCity(dir: string): Promise<CityReading> {
  const { rows, problems } = await readFolder(dir, cityTables)
  if (problems.length > 0) return { problems }
  for (const checks of [FILE_CHECKS, MEANING_CHECKS]) {
    const found = checks.flatMap((check) => check(rows))
    if (found.length > 0) return { problems: found }
  }
  const later = await readLaterPlans(dir, rows)
  return later.problems.length > 0 ? later : { city: { ...assembleCity(rows), laterPlans: later.plans } }
}
