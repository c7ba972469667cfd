import type { RevisionBody } from '../answers/revision.ts'
import type { RuleSetName } from '../judgement/rule-set.ts'
import type { CycleActKind } from '../cycles/cycle.ts'
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

/** What each kind of act carries. */
export interface ActPayloads {
  submit: SubmitPayload
  withdraw: Record<string, never>
  agree: ReviewPayload
  approve: ReviewPayload
  return: ReviewPayload
  confirm: ReviewPayload
  open: OpenPayload
  'make-candidate': Record<string, never>
  abandon: { reason: string }
}

/** An act as the web writes it down before it is sent: one row, one subject, one person, one instant. */
export type NewAct = {
  [Kind in RequestActKind | CycleActKind]: {
    decisionId: string
    subject: { kind: Kind extends RequestActKind ? 'request' : 'cycle'; id: string }
    kind: Kind
    actor: string
    /** Instant, ISO 8601 in UTC. */
    at: string
    payload: ActPayloads[Kind]
  }
}[RequestActKind | CycleActKind]
