import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'
import { textFindings } from '../row-texts.ts'
import { lonelyBracket } from '../text/brackets.ts'

/** A bracket without its pair (T19). */
export function unmatchedBracket(row: FindingRow): Finding[] {
  return textFindings(row, 'unmatched-bracket', 'warning', ({ text }) => {
    const bracket = lonelyBracket(text)
    return bracket === null ? null : `の括弧「${bracket}」の相手がありません。`
  })
}
