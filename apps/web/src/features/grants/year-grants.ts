import {
  type Cycle,
  type Database,
  type KeptGrant,
  type KeptGrantProject,
  listGrants,
  measuresOfPlan,
} from '@torikumi/database'
import { takesEntries } from '@torikumi/domain'
import { hasGrantSheet, projectId } from '@torikumi/templates'
import { NotForYouError } from '../../http/allowed.ts'

/** A measure that a project may belong to, with its 主管課. */
export interface GrantMeasure {
  id: string
  code: string
  name: string
  leadSection: string
}

/** The 交付金事業 of a year, whether they may be changed now, and the measures they may belong to. */
export interface YearGrants {
  cycle: Cycle
  grants: readonly KeptGrant[]
  isOpen: boolean
  measures: readonly GrantMeasure[]
}

/** Loads the 交付金事業 of a year. */
export async function yearGrants(db: Database, cycle: Cycle): Promise<YearGrants> {
  const sheets = [...(await measuresOfPlan(db, cycle.plan.id)).values()]
  return {
    cycle,
    grants: await listGrants(db, cycle.plan.id, cycle.fiscalYear),
    isOpen: takesEntries(cycle.phase),
    measures: sheets
      .filter(({ isGoal }) => !isGoal)
      .toSorted((a, b) => a.position - b.position)
      .map(({ id, code, name, leadSection }) => ({ id, code, name, leadSection })),
  }
}

/** How a project is named in addresses: 「1-2」, the numbers of its 交付金 and of itself; they stay when others are taken out. */
export const projectKey = (grant: KeptGrant, project: KeptGrantProject): string => `${grant.no}-${project.no}`

/** The project of an address; one that does not exist is no page. */
export function projectNamed({ grants }: YearGrants, key: string): { grant: KeptGrant; project: KeptGrantProject } {
  for (const grant of grants) {
    const project = grant.projects.find((one) => projectKey(grant, one) === key)
    if (project !== undefined) return { grant, project }
  }
  throw new NotForYouError('no such project')
}

/** The id of a project's sheet in print; null where its name alone is printed. */
export function sheetOf({ grants }: YearGrants, project: KeptGrantProject): string | null {
  if (!hasGrantSheet(project)) return null
  const printed = grants.filter(({ projects }) => projects.length > 0)
  const at = printed.findIndex(({ projects }) => projects.includes(project))
  return projectId(at, printed[at]?.projects.indexOf(project) ?? 0)
}
