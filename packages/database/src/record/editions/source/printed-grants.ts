import type { EditionGrant, EditionGrantProject } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../../tables/index.ts'

/** The 交付金 of a plan with their projects and what a fiscal year brought, in printed order; what nobody entered stays empty. */
export async function printedGrants(db: Kysely<Tables>, planId: string, fiscalYear: number): Promise<EditionGrant[]> {
  const programs = await db
    .selectFrom('grant_program')
    .select(['id', 'name'])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute()
  const projects = await db
    .selectFrom('grant_project')
    .innerJoin('grant_program', 'grant_program.id', 'grant_project.grant_program_id')
    .leftJoin('grant_project_year', (join) =>
      join
        .onRef('grant_project_year.grant_project_id', '=', 'grant_project.id')
        .on('grant_project_year.fiscal_year', '=', fiscalYear),
    )
    .select([
      'grant_project.id',
      'grant_project.grant_program_id as program',
      'grant_project.name',
      'grant_project.content',
      'cost_thousand_yen as costThousandYen',
      'grant_thousand_yen as grantThousandYen',
      'cost_status as costStatus',
      'account',
    ])
    .where('grant_program.plan_id', '=', planId)
    .orderBy('grant_project.position')
    .execute()
  const measures = await measureCodes(db, planId)
  const kpis = await projectKpis(db, fiscalYear)
  return programs.map(({ id, name }) => ({
    name,
    projects: projects
      .filter(({ program }) => program === id)
      .map((row) => ({
        name: row.name,
        measureCodes: measures.get(row.id) ?? [],
        content: row.content,
        costThousandYen: row.costThousandYen,
        grantThousandYen: row.grantThousandYen,
        costStatus: row.costStatus,
        kpis: kpis.get(row.id) ?? [],
        account: row.account ?? '',
      })),
  }))
}

async function measureCodes(db: Kysely<Tables>, planId: string): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('grant_project_measure')
    .innerJoin('measure', 'measure.id', 'grant_project_measure.measure_id')
    .select(['grant_project_id as project', 'measure.code'])
    .where('measure.plan_id', '=', planId)
    .orderBy('measure.position')
    .execute()
  return byProject(rows, ({ code }) => code)
}

async function projectKpis(db: Kysely<Tables>, fiscalYear: number): Promise<Map<string, EditionGrantProject['kpis']>> {
  const rows = await db
    .selectFrom('grant_project_kpi as kpi')
    .leftJoin('grant_project_kpi_actual as actual', (join) =>
      join
        .onRef('actual.grant_project_id', '=', 'kpi.grant_project_id')
        .onRef('actual.position', '=', 'kpi.position')
        .on('actual.fiscal_year', '=', fiscalYear),
    )
    .select([
      'kpi.grant_project_id as project',
      'kpi.name',
      'kpi.baseline_raw as baselineRaw',
      'kpi.target_raw as targetRaw',
      'actual.actual_raw as actualRaw',
    ])
    .orderBy('kpi.position')
    .execute()
  return byProject(rows, ({ name, baselineRaw, targetRaw, actualRaw }) => ({
    name,
    baselineRaw,
    actualRaw: actualRaw ?? '',
    targetRaw,
  }))
}

function byProject<Row extends { project: string }, Value>(
  rows: readonly Row[],
  valueOf: (row: Row) => Value,
): Map<string, Value[]> {
  const grouped = Map.groupBy(rows, ({ project }) => project)
  return new Map([...grouped].map(([project, own]) => [project, own.map(valueOf)]))
}
