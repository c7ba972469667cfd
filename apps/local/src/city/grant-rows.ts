import type { CityRows } from '@torikumi/database'
import type { CitySeed } from '@torikumi/seeds'

type Grants = 'grant_program' | Extract<keyof CityRows, `grant_project${string}`>

/** The 交付金 of a plan with their projects as rows; a grant is known by its number, a project by its number within it. */
export function grantRows(city: CitySeed, plan: string): Pick<CityRows, Grants> {
  const grantId = (no: number) => `${plan}/grant-${no}`
  const projectId = ({ grant, project }: { grant: number; project: number }) => `${grantId(grant)}/${project}`
  return {
    grant_program: city.grants.map(({ no, name }) => ({ id: grantId(no), plan_id: plan, position: no, name })),
    grant_project: city.grantProjects.map(({ grant, no, name, content }) => ({
      id: projectId({ grant, project: no }),
      grant_program_id: grantId(grant),
      position: no,
      name,
      content,
    })),
    grant_project_measure: city.grantProjectMeasures.map((row) => ({
      grant_project_id: projectId(row),
      measure_id: row.measure,
    })),
    grant_project_year: city.grantProjectYears.map((row) => ({
      grant_project_id: projectId(row),
      fiscal_year: row.fiscalYear,
      cost_thousand_yen: row.costThousandYen,
      grant_thousand_yen: row.grantThousandYen,
      cost_status: row.costStatus,
      account: row.account,
    })),
    grant_project_kpi: city.grantProjectKpis.map((row) => ({
      grant_project_id: projectId(row),
      position: row.position,
      name: row.name,
      baseline_raw: row.baselineRaw,
      target_raw: row.targetRaw,
    })),
    grant_project_kpi_actual: city.grantProjectActuals.map((row) => ({
      grant_project_id: projectId(row),
      position: row.position,
      fiscal_year: row.fiscalYear,
      actual_raw: row.actualRaw,
    })),
  }
}
