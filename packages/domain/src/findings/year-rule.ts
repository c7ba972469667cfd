import type { CheckContext } from './check-context.ts'
import type { Finding } from './finding.ts'
import type { FindingRow } from './row.ts'

/** A rule over one row. */
export type RowRule = (row: FindingRow, context: CheckContext) => Finding[]

/** A finding of a rule that compares rows, with the index of the row it belongs to. */
export interface PlacedFinding {
  at: number
  finding: Finding
}

/** A rule that compares rows with each other. */
export type YearRule = (rows: readonly FindingRow[], context: CheckContext) => PlacedFinding[]
