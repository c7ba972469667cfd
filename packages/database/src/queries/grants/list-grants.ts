import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { type KeptGrantRow, grantProjectRows } from './grant-project-rows.ts'
import type { KeptGrant, KeptGrantKpi, KeptGrantProject } from './kept-grant.ts'

/** The 交付金 of a plan with their projects and what a fiscal year brought, in printed order; what nobody entered is empty or null. */
export async function listGrants(db: Kysely<Tables>, planId: string, fiscalYear: number): Promise<KeptGrant[]> {
  const grants = await db
    .selectFrom('grant_program')
    .select(['id', 'position as no', 'name'])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute()
  const projects = Map.groupBy(await grantProjectRows(db, planId, fiscalYear), ({ grant }) => grant)
  const measures = await measuresByProject(db, planId)
  const kpis = await kpisByProject(db, planId, fiscalYear)
  return grants.map((grant) => ({
    ...grant,
    projects: (projects.get(grant.id) ?? []).map((row) =>
      projectOf(row, measures.get(row.id) ?? [], kpis.get(row.id) ?? []),
    ),
  }))
}

interface ServedMeasure {
  project: string
  id: string
  code: string
}

/** A project without a row of the year has null in each of its columns. */
function projectOf(
  row: KeptGrantRow,
  measures: readonly ServedMeasure[],
  kpis: readonly (KeptGrantKpi & { project: string })[],
): KeptGrantProject {
  const { grant: _grant, ...own } = row
  return {
    ...own,
    account: row.account ?? '',
    nextStepReason: row.nextStepReason ?? '',
    measureIds: measures.map(({ id }) => id),
    measureCodes: measures.map(({ code }) => code),
    kpis: kpis.map(({ project: _project, ...kpi }) => kpi),
  }
}

async function measuresByProject(db: Kysely<Tables>, planId: string): Promise<Map<string, ServedMeasure[]>> {
  const rows = await db
    .selectFrom('grant_project_measure')
    .innerJoin('measure', 'measure.id', 'grant_project_measure.measure_id')
    .select(['grant_project_id as project', 'measure.id', 'measure.code'])
    .where('measure.plan_id', '=', planId)
    .orderBy('measure.position')
    .execute()
  return Map.groupBy(rows, ({ project }) => project)
}

async function kpisByProject(
  db: Kysely<Tables>,
  planId: string,
  fiscalYear: number,
): Promise<Map<string, (KeptGrantKpi & { project: string })[]>> {
  const rows = await db
    .selectFrom('grant_project_kpi as kpi')
    .innerJoin('grant_project', 'grant_project.id', 'kpi.grant_project_id')
    .innerJoin('grant_program', 'grant_program.id', 'grant_project.grant_program_id')
    .leftJoin('grant_project_kpi_actual as actual', (join) =>
      join
        .onRef('actual.grant_project_id', '=', 'kpi.grant_project_id')
        .onRef('actual.position', '=', 'kpi.position')
        .on('actual.fiscal_year', '=', fiscalYear),
    )
    .select((select) => [
      'kpi.grant_project_id as project',
      'kpi.position',
      'kpi.name',
      'kpi.baseline_raw as baselineRaw',
      'kpi.target_raw as targetRaw',
      select.fn.coalesce('actual.actual_raw', select.val('')).as('actualRaw'),
    ])
    .where('grant_program.plan_id', '=', planId)
    .where('kpi.removed_at', 'is', null)
    .orderBy('kpi.position')
    .execute()
  return Map.groupBy(rows, ({ project }) => project)
}
