import type { EditionGrant } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { KeptGrantProject } from '../../../queries/grants/kept-grant.ts'
import { listGrants } from '../../../queries/grants/list-grants.ts'
import type { Tables } from '../../../tables/index.ts'

/** The 交付金 of a plan that have projects, with what a fiscal year brought, in printed order; what nobody entered stays empty. */
export async function printedGrants(db: Kysely<Tables>, planId: string, fiscalYear: number): Promise<EditionGrant[]> {
  const grants = await listGrants(db, planId, fiscalYear)
  return grants
    .filter(({ projects }) => projects.length > 0)
    .map(({ name, projects }) => ({ name, projects: projects.map(printedProject) }))
}

const printedProject = (project: KeptGrantProject): EditionGrant['projects'][number] => ({
  name: project.name,
  measureCodes: project.measureCodes,
  content: project.content,
  costThousandYen: project.costThousandYen,
  grantThousandYen: project.grantThousandYen,
  costStatus: project.costStatus,
  kpis: project.kpis.map(({ name, baselineRaw, actualRaw, targetRaw }) => ({
    name,
    baselineRaw,
    actualRaw,
    targetRaw,
  })),
  account: project.account,
  outcome: project.outcome,
  expertView: project.expertView,
  nextStep: project.nextStep,
  nextStepReason: project.nextStepReason,
})
