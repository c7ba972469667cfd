import type { ActivityAnswer, IndicatorAnswer } from '../answers/answer.ts'
import type { Aggregation } from '../values/aggregation.ts'
import type { Direction } from '../values/direction.ts'
import type { TargetKind } from '../values/target-kind.ts'
import type { EditionData } from './edition-data.ts'

/**
 * What the record holds for an edition before anything is read or judged: the plan with its definitions and the decided
 * answers. Lists stand in printed order.
 */
export interface EditionSource {
  edition: EditionData['edition']
  municipality: EditionData['municipality']
  plan: EditionData['plan']
  priorities: EditionData['priorities']
  grants: EditionData['grants']
  measures: SourceMeasure[]
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
  answer: IndicatorAnswer
}

export interface SourceActivity {
  position: number
  activityId: string
  name: string
  section: string
  answer: ActivityAnswer
}
