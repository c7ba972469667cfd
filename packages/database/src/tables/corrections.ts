import type { CyclePhase, EditionChangeKind, Settlement } from '@torikumi/domain'

/** A correction (訂正 or 更新) of a published year, from the question to the sections to the edition it makes. */
export interface CorrectionTable {
  id: string
  cycle_id: string
  /** From 1 within the year, abandoned ones counted. */
  number: number
  kind: EditionChangeKind
  /** The published edition that it starts from. */
  supersedes_key: string
  reason: string
  phase: CyclePhase
  version: number
  due_on: string
}

/** What planning says of a 確認事項 that a correction brings about; found again in the same words it is settled still. */
export interface CorrectionSettlementTable {
  correction_id: string
  /** Western, of the row. */
  fiscal_year: number
  rule: string
  subject: string
  field: string
  message: string
  settlement: Settlement
  reason: string
  settled_by: string
  settled_at: Date
}
