import type {
  Aggregation,
  CostStatus,
  Direction,
  ExpertView,
  GrantNextStep,
  GrantOutcome,
  TargetKind,
} from '@torikumi/domain'
import type { ColumnType } from 'kysely'

export interface PlanTable {
  id: string
  municipality_code: string
  name: string
  term: number
  first_fiscal_year: number
  last_fiscal_year: number
}

export interface PriorityTable {
  id: string
  plan_id: string
  no: number
  /** Empty where the source prints none. */
  name: string
}

export interface PolicyTable {
  id: string
  priority_id: string
  no: number
  name: string
}

export interface MeasureTable {
  id: string
  plan_id: string
  priority_id: string
  policy_id: string | null
  /** `1-2-3`: printed, not an identity. */
  code: string
  name: string
  content: string
  content_is_summary: boolean
  lead_section_id: string
  position: number
}

export interface IndicatorTable {
  id: string
  municipality_code: string
  section_id: string
}

export interface DefinitionTable {
  id: string
  indicator_id: string
  plan_id: string
  /** 1 for the plan as adopted; a new target is a new revision, old reports keep the old. */
  revision_no: number
  /** First western fiscal year this revision holds for; null: from the beginning of the plan. */
  valid_from: ColumnType<number | null, number | null | undefined>
  name: string
  unit: string
  direction: Direction
  aggregation: Aggregation
  baseline_raw: string
  baseline_period: string
  /** First fiscal year counted by a 累計; null where nothing accumulates or the start is not known. */
  accumulated_since: number | null
  target_raw: string
  target_kind: TargetKind
  target_period: string
  how_counted: string
  source: string
  /** 調査周期 in the city's words (毎年, 隔年, 5年ごと); empty where nobody said. */
  survey_cycle: ColumnType<string, string | undefined>
}

export interface PlacementTable {
  id: string
  plan_id: string
  indicator_id: string
  /** Exactly one of the three is set. */
  measure_id: string | null
  priority_id: ColumnType<string | null, string | null | undefined>
  policy_id: ColumnType<string | null, string | null | undefined>
  /** The id of its {@link SheetView}. */
  sheet_id: ColumnType<string, never, never>
  position: number
  printed_name: string
}

/** A place of a plan where indicators are printed: a 具体的施策, or the 数値目標 of a 基本目標 or 戦略方針. */
export interface SheetView {
  /** A measure's own id, `priority/…` or `policy/…`. */
  id: string
  plan_id: string
  priority_no: number
  /** `1-2-3`, `1` or `1-2`. */
  code: string
  name: string
  is_goal: boolean
  /** Of a goal empty, and its section null. */
  content: string
  content_is_summary: boolean
  lead_section_id: string | null
  /** In printed order within the plan: goals of a 基本目標 before its measures. */
  position: number
}

export interface ActivityTable {
  id: string
  measure_id: string
  section_id: string
  position: number
  name: string
}

export interface GrantProgramTable {
  id: string
  plan_id: string
  position: number
  name: string
}

export interface GrantProjectTable {
  id: string
  grant_program_id: string
  position: number
  name: string
  content: ColumnType<string, string | undefined>
  /** 0 while nobody changed what the city was set up with. */
  version: ColumnType<number, number | undefined>
  saved_by: ColumnType<string | null, string | null | undefined>
  saved_at: ColumnType<Date | null, Date | null | undefined>
  /** Set where it was taken out again; it stays on the record. */
  removed_at: ColumnType<Date | null, Date | null | undefined>
}

/** A measure that a 交付金事業 serves. */
export interface GrantProjectMeasureTable {
  grant_project_id: string
  measure_id: string
}

/** What a 交付金事業 cost in a fiscal year, in thousand yen, what was done and what it came to. */
export interface GrantProjectYearTable {
  grant_project_id: string
  fiscal_year: number
  cost_thousand_yen: number | null
  grant_thousand_yen: number | null
  cost_status: CostStatus | null
  account: string
  outcome: ColumnType<GrantOutcome | null, GrantOutcome | null | undefined>
  expert_view: ColumnType<ExpertView | null, ExpertView | null | undefined>
  next_step: ColumnType<GrantNextStep | null, GrantNextStep | null | undefined>
  next_step_reason: ColumnType<string, string | undefined>
}

/** A KPI of a 交付金事業, of its own and no indicator of the plan. */
export interface GrantProjectKpiTable {
  grant_project_id: string
  position: number
  name: string
  baseline_raw: string
  target_raw: string
  /** Set where it was taken out again; its actuals stay on the record, and its position is not given to another. */
  removed_at: ColumnType<Date | null, Date | null | undefined>
}

export interface GrantProjectKpiActualTable {
  grant_project_id: string
  position: number
  fiscal_year: number
  actual_raw: string
}
