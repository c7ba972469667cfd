import type {
  DefinitionSeed,
  IndicatorSeed,
  MeasureSeed,
  PlacementSeed,
  PlanSeed,
  PolicySeed,
  PrioritySeed,
} from '../city-seed.ts'
import type { LaterPlanRow } from './later-plan-tables.ts'

export type LineageSeed = LaterPlanRow<'lineage'>

/**
 * A plan after the first one of a city: its tree and KPI rows, the indicators that are new in it, and what became of each
 * indicator of the plan before. Indicators that go on under the same id stand with the plan they began in. Lists stand in
 * printed order; a later plan of the seeds asks no 取組.
 */
export interface LaterPlanSeed {
  plan: PlanSeed
  /** The plan before this one. */
  before: string
  priorities: PrioritySeed[]
  policies: PolicySeed[]
  measures: MeasureSeed[]
  indicators: IndicatorSeed[]
  definitions: DefinitionSeed[]
  placements: PlacementSeed[]
  lineage: LineageSeed[]
}
