import type { Aggregation } from '../values/aggregation.ts'
import type { Direction } from '../values/direction.ts'
import type { MissingReason } from '../values/missing-reason.ts'
import type { TargetKind } from '../values/target-kind.ts'
import type { ValueStatus } from '../values/value-status.ts'
import type { JudgementMark } from '../judgement/mark.ts'
import type { EditionChanges } from './edition-changes.ts'
import type { EditionGrant } from './edition-grant.ts'
import type { EditionOpinion } from './edition-opinion.ts'
import type { EditionSeriesPoint } from './edition-series.ts'
import type { Outlook } from './outlook.ts'
import type { ReportSettings } from './report-settings.ts'

/**
 * Everything one edition prints, decided and judged, in printed order: the single source of the PDF, the HTML, the CSV and the JSON.
 * Plain JSON; years are western fiscal years, dates `YYYY-MM-DD` (Asia/Tokyo), money thousand yen.
 */
export interface EditionData {
  edition: EditionHead
  /** `notice` stands on every page of what is not official, `assignmentNotice` where sections are named. */
  municipality: { code: string; name: string; notice: string | null; assignmentNotice: string | null; contact: string }
  plan: { name: string; term: number; firstFiscalYear: number; lastFiscalYear: number }
  ruleSet: { id: string; version: string; name: string }
  /** How the city has this edition printed. */
  report: ReportSettings
  /** 基本目標; the name is empty where the source does not print one. */
  priorities: { no: number; name: string }[]
  /** 数値目標 placed on a 基本目標 or a 戦略方針, printed before its measures; empty where the plan has none. */
  goals: EditionGoal[]
  grants: EditionGrant[]
  measures: EditionMeasure[]
  opinions: EditionOpinion[]
  /** What differs from the edition before it; null in the first. */
  changes: EditionChanges | null
}

/** 数値目標 of a 基本目標 (`code` 「1」) or of a 戦略方針 (「1-2」). */
export interface EditionGoal {
  code: string
  name: string
  priority: number
  kpis: EditionKpi[]
}

/** Which edition this is. `id` is `{municipalityCode}-{fiscalYear}-{number}`. */
export interface EditionHead {
  id: string
  number: number
  fiscalYear: number
  status: EditionStatus
  /** 公表日: era names of the whole edition follow it. */
  publishedOn: string
  /** From the second edition on. */
  supersedes?: string
  kind?: 'correction' | 'update'
}

/** official: the city's own; sample: the demonstration; rehearsal: a practice year. */
export type EditionStatus = 'official' | 'sample' | 'rehearsal'

/** A measure sheet (具体的施策). */
export interface EditionMeasure {
  code: string
  name: string
  priority: number
  content: string
  /** True where `content` is our summary, printed under 「内容（要約）」. */
  contentIsSummary: boolean
  /** 主管課. */
  leadSection: string
  kpis: EditionKpi[]
  activities: EditionActivity[]
}

/** One printed KPI row. Column headings of the sheet may differ (目標値(H30)), so they travel with the row. */
export interface EditionKpi {
  position: number
  indicatorId: string
  name: string
  section: string
  /** With its printed scale: 万人, 億円. */
  unit: string
  direction: Direction
  aggregation: Aggregation
  baseline: PrintedValue
  actual: PrintedValue & { reason: MissingReason; status: ValueStatus; note: string }
  target: PrintedValue & { kind: TargetKind }
  /** 今後の方向性; null where the section gave none. */
  outlook: Outlook | null
  /** Figures of earlier reported years, oldest first, also of earlier plans; empty where the record holds none. */
  series: EditionSeriesPoint[]
  /** 出典, 数え方 and 調査周期 as the definition has them; empty where it says nothing. */
  source: string
  howCounted: string
  surveyCycle: string
  /** True for a later place of an indicator printed before (再掲). */
  shownAgain: boolean
  /** The codes of the other measures where the same indicator is printed. */
  alsoIn: string[]
  judged: EditionJudgement
}

/** A cell exactly as printed and what it was read as; `period` as in `kpis.csv` (`2016`, `2010-2014`, `2014-12`, `2016-graduates`). */
export interface PrintedValue {
  raw: string
  number: number | null
  /** The number with its printed decimals, without separators; empty if none. */
  numberText: string
  period: string
}

/**
 * The judgement as it was when the candidate was made; never computed again for a published edition. It is the rule set's own;
 * where a person judged otherwise, `override` is what prints, beside it.
 */
export interface EditionJudgement {
  achieved: 'yes' | 'no' | 'unknown'
  /** One decimal; null where it may not be computed. */
  progressPercent: number | null
  mark: JudgementMark
  /** The rule set's printed word. */
  word: string
  /** One Japanese sentence naming the numbers used. */
  reason: string
  /** 目安: the straight path's value for the year under review; null where there is no path. */
  path: number | null
  /** 判定の変更: the mark and word a person put in place of the rule set's, and why; null as a rule. */
  override: { mark: JudgementMark; word: string; reason: string } | null
}

/** One 取組 row: what was done this year, what comes next and why. */
export interface EditionActivity {
  position: number
  activityId: string
  name: string
  section: string
  thisYear: string
  nextYear: string
  nextYearReason: string
  costThousandYen: number | null
  costStatus: CostStatus | null
}

/** 決算見込 until the accounts are closed on 31 May, then 決算 (地方自治法 第235条の5). */
export type CostStatus = 'expected' | 'settled'
