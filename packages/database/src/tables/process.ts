import type { ActKind, CyclePhase, ItemKind, ItemState, RequestKind, RequestState, StepKind } from '@torikumi/domain'
import type { ColumnType, JSONColumnType } from 'kysely'

export interface RouteTable {
  id: string
  /** The asked section; null for the route of a 公表. */
  section_id: string | null
  kind: 'regular' | 'publication'
}

export interface RouteStepTable {
  route_id: string
  step_no: number
  /** `above`: a post over the decider, nearest first. */
  kind: StepKind | 'above'
  post_id: string
}

export interface CycleTable {
  id: string
  municipality_code: string
  plan_id: string
  fiscal_year: number
  cycle_no: number
  phase: CyclePhase
  version: number
  requested_on: string
  due_on: string
  publish_on: string
  notice_text: string
  /** 判定基準 the year was opened with; never changed. */
  rule_set: ColumnType<string, string, never>
  rule_set_version: ColumnType<string, string, never>
  paused_at: Date | null
}

export interface RequestTable {
  id: string
  cycle_id: string
  section_id: string
  kind: RequestKind
  number: number
  state: RequestState
  version: number
  due_on: string
  /** 照会文 of this request alone; empty where there is none. */
  notice_text: ColumnType<string, string | undefined, never>
  revision_no: number | null
  /** The correction it belongs to; null for the requests of the year itself. */
  correction_id: ColumnType<string | null, string | null | undefined, never>
}

export interface RequestStepTable {
  request_id: string
  step_no: number
  kind: StepKind | 'above'
  post_id: string
}

export interface RequestItemTable {
  id: string
  request_id: string
  cycle_id: string
  request_kind: RequestKind
  kind: ItemKind
  indicator_id: string | null
  activity_id: string | null
  edition_key: string | null
  opinion_id: ColumnType<string | null, string | null | undefined, never>
  position: number
  state: ItemState
  step_no: number | null
  hash: string | null
  drafters: string[]
  decided_by: string | null
  /** The revision in which its waiting content was sent; null before the first. */
  submitted_revision_no: number | null
  decided_revision_no: number | null
  return_reason: string | null
  returned_by: string | null
  returned_at: Date | null
}

export interface DraftTable {
  item_id: string
  request_id: string
  /** The answer as JSON, checked by the web. */
  answer: string
  /** Ticked: an empty asked field is meant (回答なし). */
  empty_is_meant: boolean
  version: number
  saved_by: string
  saved_at: Date
}

export interface RevisionTable {
  request_id: string
  revision_no: number
  sha256: string
  /** RFC 8785 JSON, the very text that was hashed. */
  body: string
  submitted_by: string
  submitted_at: Date
}

export interface ActTable {
  decision_id: string
  subject_kind: 'request' | 'cycle' | 'correction'
  subject_id: string
  kind: ActKind
  actor_id: string
  payload: string
  payload_sha256: string
  acted_at: Date
  attempts: number
  last_sent_at: Date | null
  outcome: 'recorded' | 'refused' | null
  refusal: JSONColumnType<{ code: string; params: Record<string, string | number> }> | null
  cancelled_at: Date | null
}

export interface DecisionTable {
  subject_kind: 'request' | 'cycle' | 'correction'
  subject_id: string
  seq: number
  decision_id: string
  kind: ActKind
  revision_no: number | null
  step_no: number | null
  post_id: string | null
  person_id: string
  payload_sha256: string
  acted_at: Date
  recorded_at: Date
  elsewhere_document_no: string | null
  elsewhere_drafted_on: string | null
  elsewhere_decided_on: string | null
  elsewhere_decider_post: string | null
  previous_sha256: string
  sha256: string
}

export interface OpenedTable {
  request_id: string
  revision_no: number
  step_no: number
  person_id: string
  post_id: string
  opened_at: ColumnType<Date, Date, never>
}
