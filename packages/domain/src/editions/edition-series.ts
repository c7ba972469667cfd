import type { JudgementMark } from '../judgement/mark.ts'
import type { LineageRelation } from '../lineage/index.ts'

/** The figure of an indicator in an earlier reported year, as the edition in force for that year printed it. */
export interface EditionSeriesPoint {
  /** Western. */
  fiscalYear: number
  raw: string
  number: number | null
  numberText: string
  unit: string
  period: string
  mark: JudgementMark
  word: string
  /** What lies between this figure and the one after it where they may not be compared; null as a rule. */
  breakAfter: { relation: LineageRelation; note: string } | null
}
