import type { CyclePhase, EditionChangeKind } from '@torikumi/domain'

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
