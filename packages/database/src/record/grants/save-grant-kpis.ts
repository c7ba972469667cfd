import type { Transaction } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/**
 * A KPI of a 交付金事業 as it was typed, each cell as it stands; `position` null for a new one. One that was taken out comes back
 * with its position.
 */
export interface GrantKpiTyped {
  position: number | null
  name: string
  baselineRaw: string
  targetRaw: string
  actualRaw: string
}

/** Saves the KPIs of a project with the year's actuals. One that is left out is taken out and keeps the actuals of every year. */
export async function saveGrantKpis(
  trx: Transaction<Tables>,
  project: string,
  fiscalYear: number,
  typed: readonly GrantKpiTyped[],
  now: Date,
): Promise<void> {
  const known = await trx
    .selectFrom('grant_project_kpi')
    .select('position')
    .where('grant_project_id', '=', project)
    .execute()
  let last = Math.max(0, ...known.map(({ position }) => position))
  const kept = new Set<number>()
  for (const kpi of typed) {
    const isKnown = known.some(({ position }) => position === kpi.position)
    const position = isKnown && kpi.position !== null ? kpi.position : (last += 1)
    kept.add(position)
    const values = { name: kpi.name, baseline_raw: kpi.baselineRaw, target_raw: kpi.targetRaw }
    await trx
      .insertInto('grant_project_kpi')
      .values({ grant_project_id: project, position, ...values })
      .onConflict((conflict) =>
        conflict.columns(['grant_project_id', 'position']).doUpdateSet({ ...values, removed_at: null }),
      )
      .execute()
    const actual = { actual_raw: kpi.actualRaw }
    await trx
      .insertInto('grant_project_kpi_actual')
      .values({ grant_project_id: project, position, fiscal_year: fiscalYear, ...actual })
      .onConflict((conflict) => conflict.columns(['grant_project_id', 'position', 'fiscal_year']).doUpdateSet(actual))
      .execute()
  }
  const gone = known.map(({ position }) => position).filter((position) => !kept.has(position))
  if (gone.length === 0) return
  await trx
    .updateTable('grant_project_kpi')
    .set({ removed_at: now })
    .where('grant_project_id', '=', project)
    .where('position', 'in', gone)
    .where('removed_at', 'is', null)
    .execute()
}
