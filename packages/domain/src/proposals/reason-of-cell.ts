import type { MissingReason } from '../values/missing-reason.ts'
import { readValue } from '../values/index.ts'

/** Reasons a section can name without anything more. */
const NAMED: readonly MissingReason[] = ['not-measured', 'not-applicable', 'not-started', 'unknown']

/**
 * Why a printed cell holds no value, as a section would say it in the form: `no-answer` for a blank; `none` where it holds one,
 * and where its words (集計中) say more than a reason from the list could.
 */
export function reasonOfCell(raw: string): MissingReason {
  if (raw.trim() === '') return 'no-answer'
  const { missingReason } = readValue(raw)
  return NAMED.includes(missingReason) ? missingReason : 'none'
}
