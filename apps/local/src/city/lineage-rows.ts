import type { CityRows } from '@torikumi/database'
import type { LaterPlanSeed } from '@torikumi/seeds'

/** What became of the indicators of the plan before, as rows; a link is known by its plans and its ends. */
export function lineageRows({ plan, before, lineage }: LaterPlanSeed): NonNullable<CityRows['lineage']> {
  return lineage.map(({ from, to, relation, note }) => ({
    id: `${before}/${from ?? ''}→${plan.id}/${to ?? ''}`,
    from_plan_id: before,
    to_plan_id: plan.id,
    from_indicator_id: from,
    to_indicator_id: to,
    relation,
    note,
  }))
}
