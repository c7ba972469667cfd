import type { RevisionBody } from '../answers/revision.ts'
import type { RuleSetName } from '../judgement/rule-set.ts'
import type { CorrectionActKind } from '../corrections/correction.ts'
import type { CycleActKind } from '../cycles/cycle.ts'
import type { Publication } from '../cycles/decide-edition-act.ts'
import type { EditionChangeKind } from '../editions/edition-changes.ts'
import type { OpinionActKind } from '../opinions/asking.ts'
import type { RequestActKind, ReturnedItem, SeenItem } from '../requests/act.ts'

/** 提出: the whole revision as the drafter saw it, and who wrote each row (by item id). */
export interface SubmitPayload {
  revision: RevisionBody
  drafters: Record<string, readonly string[]>
}

/** 回議済, 決裁, 差戻し, 企画課確認. */
export interface ReviewPayload {
  revisionSha256: string
  accepted: readonly SeenItem[]
  returned: readonly ReturnedItem[]
  byPlanning: boolean
  comment: string
}

/** 未回答のまま締切: rows by their item ids. */
export interface ClosePayload {
  items: readonly string[]
  reason: string
}

/** 期限延長. `dueOn` is `YYYY-MM-DD` in Asia/Tokyo. */
export interface ExtendPayload {
  dueOn: string
  reason: string
}

/**
 * 意見への対応を照会する: who is asked to answer which opinion. `dueOn` is `YYYY-MM-DD` in Asia/Tokyo; `noticeText`, the 照会文, was not
 * asked for at first.
 */
export interface AskOpinionsPayload {
  dueOn: string
  noticeText?: string
  /** By opinion: the ids of the asked sections. */
  asked: readonly { opinion: string; sections: readonly string[] }[]
}

/** 照会を始める. `id` is the new cycle's uuid; dates are `YYYY-MM-DD` in Asia/Tokyo. */
export interface OpenPayload {
  id: string
  municipalityCode: string
  planId: string
  fiscalYear: number
  cycleNo: number
  requestedOn: string
  dueOn: string
  publishOn: string
  noticeText: string
  /** 判定基準 of the year, in the version of the day it is opened. */
  ruleSet: RuleSetName
}

/** 訂正・更新を始める. `id` is the new correction's uuid, `cycle` the published year's; `dueOn` is `YYYY-MM-DD` in Asia/Tokyo. */
export interface CorrectPayload {
  id: string
  cycle: string
  change: EditionChangeKind
  reason: string
  dueOn: string
  /** The rows to be answered anew, by the id of their indicator or activity. */
  rows: readonly string[]
}

/** 版の候補を作る: 公表日 and hour; absent for a year's own day, at once after the 決裁. */
export interface MakeCandidatePayload {
  publication?: Publication
}

/** What each kind of act carries. */
export interface ActPayloads {
  submit: SubmitPayload
  withdraw: Record<string, never>
  agree: ReviewPayload
  approve: ReviewPayload
  return: ReviewPayload
  confirm: ReviewPayload
  close: ClosePayload
  extend: ExtendPayload
  'ask-opinions': AskOpinionsPayload
  open: OpenPayload
  correct: CorrectPayload
  'make-candidate': MakeCandidatePayload
  /** The hour of publication; null for at once after the 決裁. */
  schedule: { at: string | null }
  'take-back': { reason: string }
  abandon: { reason: string }
}

/** What an act of a kind is about: a request, a year, or a correction of a published year. */
type SubjectKind<Kind> = Kind extends RequestActKind
  ? 'request'
  : Kind extends 'open' | OpinionActKind
    ? 'cycle'
    : Kind extends 'correct'
      ? 'correction'
      : 'cycle' | 'correction'

/** Every kind of act. */
export type ActKind = RequestActKind | CycleActKind | CorrectionActKind | OpinionActKind

/** An act as the web writes it down before it is sent: one row, one subject, one person, one instant. */
export type NewAct = {
  [Kind in ActKind]: {
    decisionId: string
    subject: { kind: SubjectKind<Kind>; id: string }
    kind: Kind
    actor: string
    /** Instant, ISO 8601 in UTC. */
    at: string
    payload: ActPayloads[Kind]
  }
}[ActKind]
