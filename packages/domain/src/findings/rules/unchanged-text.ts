import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'
import { textFindings } from '../row-texts.ts'
import { SHORTEST_ACCOUNT } from '../text/account.ts'

/** This year's account is last year's, or last year's plan, letter for letter. */
export function unchangedText(row: FindingRow): Finding[] {
  const { lastYear } = row
  if (lastYear?.kind !== 'activity') return []
  return textFindings(row, 'unchanged-text', 'warning', ({ field, text }) => {
    if (field !== 'thisYear' || text.length < SHORTEST_ACCOUNT) return null
    if (text === lastYear.thisYear) return 'が、前年度と同じ文です。'
    return text === lastYear.nextYear ? 'が、前年度に書いた今後の取組内容と同じ文です。' : null
  })
}
