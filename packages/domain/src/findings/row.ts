import type { JudgementMark } from '../judgement/mark.ts'
import type { Answer } from '../answers/answer.ts'
import type { Aggregation } from '../values/aggregation.ts'

/** What the plan says of an indicator, as far as rules compare it. The cells are as printed. */
export interface CheckedDefinition {
  unit: string
  aggregation: Aggregation
  baselineRaw: string
  targetRaw: string
}

/** A row with everything the rules may compare it with. Texts are as typed. */
export interface FindingRow {
  /** The indicator's or activity's id. */
  subject: string
  name: string
  section: string
  /** Where it is printed first: the measure's code. */
  measure: string
  answer: Answer
  /** The decided answer of the year before; left out or null where there is none. */
  lastYear?: Answer | null
  /** Where the answer replaces a published one: that one. */
  replaces?: Answer | null
  /** Of indicators only: how the year's rule set judges the answer. */
  mark?: JudgementMark
  /** Of indicators only. Without it the rules that need it say nothing. */
  definition?: CheckedDefinition
}
