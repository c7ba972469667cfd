import type { Finding } from './finding.ts'
import type { FindingRow } from './row.ts'
import { missingAnswer } from './rules/missing-answer.ts'
import { sameText } from './rules/same-text.ts'
import { unreadValue } from './rules/unread-value.ts'

const ROW_RULES = [missingAnswer, unreadValue, sameText]

/** All findings on the rows of a section or of a whole year, in the order of the rows. Pure; never throws for bad data. */
export function crossCheck(rows: readonly FindingRow[]): Finding[] {
  return rows.flatMap((row) => ROW_RULES.flatMap((rule) => rule(row)))
}
