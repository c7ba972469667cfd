import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { assembleCity } from '../assemble-city.ts'
import type { CityCheck } from '../checks/city-check.ts'
import { checkIdentities } from '../checks/identities.ts'
import { checkOrganisation } from '../checks/organisation.ts'
import { checkPlacements } from '../checks/placements.ts'
import { checkPositions } from '../checks/positions.ts'
import { checkReferences } from '../checks/references.ts'
import { checkRoutes } from '../checks/routes.ts'
import type { CityRows } from '../city-tables.ts'
import { readFolder } from '../read-folder.ts'
import type { SeedProblem } from '../seed-problem.ts'
import { checkLineage } from './check-lineage.ts'
import { checkLaterPlan } from './check-later-plan.ts'
import type { LaterPlanSeed } from './later-plan-seed.ts'
import { type LaterPlanRows, laterPlanTables } from './later-plan-tables.ts'

const CHECKS: CityCheck[] = [
  checkIdentities,
  checkReferences,
  checkPlacements,
  checkPositions,
  checkOrganisation,
  checkRoutes,
]

/**
 * Reads the folders in `plans/` of a city folder, each a plan that follows the city's own, in the order of their years. A city
 * without that folder has none. The city's own rows must be clean; problems carry the file's place within the city folder.
 */
export async function readLaterPlans(
  dir: string,
  city: CityRows,
): Promise<{ plans: LaterPlanSeed[]; problems: SeedProblem[] }> {
  const folders = await planFolders(join(dir, 'plans'))
  const readings = await Promise.all(
    folders.map(async (name) => ({ name, ...(await readFolder(join(dir, 'plans', name), laterPlanTables)) })),
  )
  const problems = readings.flatMap(({ name, problems }) => within(name, problems))
  if (problems.length > 0) return { plans: [], problems }
  const firstYear = (rows: LaterPlanRows) => rows.plan[0]?.row.firstFiscalYear ?? 0
  const inOrder = readings.toSorted((a, b) => firstYear(a.rows) - firstYear(b.rows))
  const plans: LaterPlanSeed[] = []
  let before = city
  for (const { name, rows } of inOrder) {
    const merged = mergedRows(before, rows)
    const found = [
      ...checkLaterPlan(before, rows),
      ...CHECKS.flatMap((check) => check(merged)),
      ...checkLineage(before, rows),
    ]
    if (found.length > 0) return { plans: [], problems: within(name, found) }
    plans.push(assembled(before, merged, rows))
    before = merged
  }
  return { plans, problems: [] }
}

async function planFolders(dir: string): Promise<string[]> {
  try {
    const entries = await readdir(dir, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

const within = (folder: string, problems: readonly SeedProblem[]): SeedProblem[] =>
  problems.map((problem) => ({ ...problem, file: `plans/${folder}/${problem.file}` }))

/** The later plan as if it were the city's only one, so that the city's checks hold for it; its indicators come after the city's. */
function mergedRows(city: CityRows, plan: LaterPlanRows): CityRows {
  const { priorities, policies, measures, definitions, placements } = plan
  return {
    ...city,
    plan: plan.plan,
    priorities,
    policies,
    measures,
    indicators: [...city.indicators, ...plan.indicators],
    definitions,
    placements,
    activities: [],
    indicatorAnswers: [],
    activityAnswers: [],
    grants: [],
    grantProjects: [],
    grantProjectMeasures: [],
    grantProjectYears: [],
    grantProjectKpis: [],
    grantProjectActuals: [],
  }
}

function assembled(before: CityRows, merged: CityRows, rows: LaterPlanRows): LaterPlanSeed {
  const { plan, priorities, policies, measures, definitions, placements } = assembleCity(merged)
  return {
    plan,
    before: assembleCity(before).plan.id,
    priorities,
    policies,
    measures,
    indicators: rows.indicators.map(({ row }) => row),
    definitions,
    placements,
    lineage: rows.lineage.map(({ row }) => row),
  }
}
