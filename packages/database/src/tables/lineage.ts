import type { LineageRelation } from '@torikumi/domain'

/** What became of an indicator from one plan to the next; one side is null of a new or a dropped one. */
export interface LineageTable {
  id: string
  from_plan_id: string
  to_plan_id: string
  from_indicator_id: string | null
  to_indicator_id: string | null
  relation: LineageRelation
  note: string
}
