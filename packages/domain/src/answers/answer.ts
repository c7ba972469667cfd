import type { CostStatus } from '../editions/edition-data.ts'
import type { OpinionStance } from '../editions/edition-opinion.ts'
import type { Outlook } from '../editions/outlook.ts'
import type { MissingReason } from '../values/missing-reason.ts'
import type { ValueStatus } from '../values/value-status.ts'

/**
 * What a section answers for a KPI. `raw` is exactly what was typed and is printed so. With a `reason` other than `none`
 * there is no value this year (値がない) and `raw` is the glyph to print, often a dash or nothing.
 */
export interface IndicatorAnswer {
  kind: 'indicator'
  raw: string
  status: ValueStatus
  reason: MissingReason
  /** 確定の予定日 (`YYYY-MM-DD`) where the reason is pending; else null. */
  expectedOn: string | null
  /** 要因・課題, asked for where the judgement is behind; remarks stand here too. */
  note: string
  /** 今後の方向性 with its reason; null where none is chosen. */
  outlook: Outlook | null
  /** Why a published answer is replaced; only in the answers to 訂正 and 追加照会. */
  changeReason?: string
}

/** What a section answers for a 取組: the account of the year, what comes next and why. Money in thousand yen, as typed. */
export interface ActivityAnswer {
  kind: 'activity'
  thisYear: string
  nextYear: string
  nextYearReason: string
  costThousandYen: number | null
  costStatus: CostStatus | null
  /** Why a published answer is replaced; only in the answers to 訂正 and 追加照会. */
  changeReason?: string
}

/** The content of a 公表 request's only row: the candidate by the hash of its manifest. */
export interface EditionAnswer {
  kind: 'edition'
  edition: string
  manifestSha256: string
}

/** What a section answers to an opinion: 対応の区分 and 対応の内容と理由. A null stance is a draft's, never a submitted one's. */
export interface OpinionAnswer {
  kind: 'opinion'
  stance: OpinionStance | null
  response: string
}

/** The content of one row. */
export type Answer = IndicatorAnswer | ActivityAnswer | EditionAnswer | OpinionAnswer

/** What stands for a row that was closed unanswered; the city's words for it are the templates' business. */
export function unanswered(kind: 'indicator'): IndicatorAnswer
export function unanswered(kind: 'activity'): ActivityAnswer
export function unanswered(kind: 'indicator' | 'activity'): IndicatorAnswer | ActivityAnswer
export function unanswered(kind: 'indicator' | 'activity'): IndicatorAnswer | ActivityAnswer {
  return kind === 'indicator'
    ? { kind, raw: '', status: 'final', reason: 'no-answer', expectedOn: null, note: '', outlook: null }
    : { kind, thisYear: '', nextYear: '', nextYearReason: '', costThousandYen: null, costStatus: null }
}
