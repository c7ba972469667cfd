/**
 * What became of an indicator from one plan to the next: same, renamed, rescaled (億円 → 千円), redefined (a break in the
 * series: 年平均 → 累計), split into several, merged from several, dropped, new.
 */
export const LINEAGE_RELATIONS = [
  'same',
  'renamed',
  'rescaled',
  'redefined',
  'split',
  'merged',
  'dropped',
  'new',
] as const
export type LineageRelation = (typeof LINEAGE_RELATIONS)[number]

/** One row of the bridge between two plans. `from` is null of a new indicator only, `to` of a dropped one only. */
export interface LineageLink {
  fromPlan: string
  toPlan: string
  from: string | null
  to: string | null
  relation: LineageRelation
  /** Japanese, for a reader of the report: what changed, or why nothing may be compared. */
  note: string
}

/** True where figures on both sides may be computed with each other, after rescaling where the unit asks for it. */
export const isComparable = (relation: LineageRelation): boolean =>
  relation === 'same' || relation === 'renamed' || relation === 'rescaled'
