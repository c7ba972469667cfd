import type { CityRow } from './city-tables.ts'
import type { LaterPlanSeed } from './later-plan/later-plan-seed.ts'

export type MunicipalitySeed = CityRow<'municipality'>
export type PlanSeed = CityRow<'plan'>
export type CycleSeed = CityRow<'cycle'>
export type ClosureSeed = CityRow<'closures'>
export type WordSeed = CityRow<'words'>
export type DivisionSeed = CityRow<'divisions'>
export type SectionSeed = CityRow<'sections'>
export type PostSeed = CityRow<'posts'>
export type RouteStepSeed = CityRow<'routes'>
export type AccountSeed = CityRow<'accounts'>
export type AppointmentSeed = CityRow<'appointments'>
export type PrioritySeed = CityRow<'priorities'>
export type PolicySeed = CityRow<'policies'>
export type MeasureSeed = CityRow<'measures'>
export type IndicatorSeed = CityRow<'indicators'>
export type DefinitionSeed = CityRow<'definitions'>
/** `shownAgain`: an earlier row of the report already prints the same indicator (再掲). */
export type PlacementSeed = CityRow<'placements'> & { shownAgain: boolean }
export type ActivitySeed = CityRow<'activities'>
export type IndicatorAnswerSeed = CityRow<'indicatorAnswers'>
export type ActivityAnswerSeed = CityRow<'activityAnswers'>
export type GrantSeed = CityRow<'grants'>
export type TermSeed = CityRow<'terms'>
export type GrantProjectSeed = CityRow<'grantProjects'>
export type GrantProjectMeasureSeed = CityRow<'grantProjectMeasures'>
export type GrantProjectYearSeed = CityRow<'grantProjectYears'>
export type GrantProjectKpiSeed = CityRow<'grantProjectKpis'>
export type GrantProjectActualSeed = CityRow<'grantProjectActuals'>

/**
 * A whole city: who works there, what its plan holds and what was answered in one year. Every reference between the lists
 * resolves, positions run from 1 without a gap, and lists stand in printed order. Fiscal years are western, dates
 * `YYYY-MM-DD` in Asia/Tokyo, money thousand yen.
 */
export interface CitySeed {
  municipality: MunicipalitySeed
  plan: PlanSeed
  cycle: CycleSeed
  closures: ClosureSeed[]
  words: WordSeed[]
  divisions: DivisionSeed[]
  sections: SectionSeed[]
  posts: PostSeed[]
  routes: RouteStepSeed[]
  accounts: AccountSeed[]
  appointments: AppointmentSeed[]
  priorities: PrioritySeed[]
  policies: PolicySeed[]
  measures: MeasureSeed[]
  indicators: IndicatorSeed[]
  definitions: DefinitionSeed[]
  placements: PlacementSeed[]
  activities: ActivitySeed[]
  indicatorAnswers: IndicatorAnswerSeed[]
  activityAnswers: ActivityAnswerSeed[]
  grants: GrantSeed[]
  grantProjects: GrantProjectSeed[]
  terms: TermSeed[]
  grantProjectMeasures: GrantProjectMeasureSeed[]
  grantProjectYears: GrantProjectYearSeed[]
  grantProjectKpis: GrantProjectKpiSeed[]
  grantProjectActuals: GrantProjectActualSeed[]
  /** The plans after `plan`, in the order of their years. */
  laterPlans: LaterPlanSeed[]
}
