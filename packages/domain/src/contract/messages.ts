import type { CycleKey } from './workflow-ids.ts'

/** Input of `annualReview`. */
export interface AnnualReviewInput {
  cycle: CycleKey
}

/** Input of `sectionResponse`. */
export interface SectionResponseInput {
  requestId: string
}

/** Input of `correction`. */
export interface CorrectionInput {
  correctionId: string
}

/** Input of `printDraft`. */
export interface PrintDraftInput {
  printId: string
}

/** Input of the Update `recordAct`: the id of an act row, nothing else. */
export interface ActUpdate {
  decisionId: string
}

/** A recorded decision: its place in the subject's chain and its hash. */
export interface Receipt {
  decisionId: string
  seq: number
  sha256: string
  /** Instant, ISO 8601 in UTC. */
  recordedAt: string
}

/** What an act led to. A refusal is an answer, not a failure: `code` names the rule, `params` the figures its message needs. */
export type ActAnswer =
  | { kind: 'recorded'; receipt: Receipt; version: number; state: string }
  | { kind: 'refused'; code: string; params: Record<string, string | number> }
