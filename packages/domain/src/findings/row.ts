import type { Answer } from '../answers/answer.ts'

/** A row with everything the rules may compare it with. Texts are as typed. */
export interface FindingRow {
  /** The indicator's or activity's id. */
  subject: string
  name: string
  section: string
  /** Where it is printed first: the measure's code. */
  measure: string
  answer: Answer
}
