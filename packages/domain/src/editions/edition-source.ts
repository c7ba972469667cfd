import type { ActivityAnswer, IndicatorAnswer } from '../answers/answer.ts'
import type { Aggregation } from '../values/aggregation.ts'
import type { Direction } from '../values/direction.ts'
import type { TargetKind } from '../values/target-kind.ts'
import type { EditionData, EditionKpi } from './edition-data.ts'

/**
 * What the record holds for an edition before anything is read or judged: the plan with its definitions and the decided
 * answers. Lists stand in printed order.
 */
export interface EditionSource {
  edition: EditionData['edition']
  municipality: EditionData['municipality']
  plan: EditionData['plan']
  report: EditionData['report']
  priorities: EditionData['priorities']
  /** 数値目標 of a 基本目標 or a 戦略方針. */
  goals: SourceGoal[]
  grants: EditionData['grants']
  measures: SourceMeasure[]
  opinions: EditionData['opinions']
  changes: EditionData['changes']
}

export interface SourceGoal {
  code: string
  name: string
  priority: number
  kpis: SourceKpi[]
}

export interface SourceMeasure {
  code: string
  name: string
  priority: number
  content: string
  contentIsSummary: boolean
  leadSection: string
  kpis: SourceKpi[]
  activities: SourceActivity[]
}

/** One place of an indicator; `answer` is the decided one, the same at every place. */
export interface SourceKpi {
  position: number
  indicatorId: string
  name: string
  section: string
  unit: string
  direction: Direction
  aggregation: Aggregation
  baselineRaw: string
  baselinePeriod: string
  /** First fiscal year counted by a 累計; null where nothing accumulates or the start is not known. */
  accumulatedSince: number | null
  targetRaw: string
  targetPeriod: string
  targetKind: TargetKind
  source: string
  howCounted: string
  surveyCycle: string
  series: EditionKpi['series']
  /** 判定の変更; null as a rule. */
  override: EditionKpi['judged']['override']
  answer: IndicatorAnswer
}

export interface SourceActivity {
  position: number
  activityId: string
  name: string
  section: string
  answer: ActivityAnswer
}
