import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'
import { textFindings } from '../row-texts.ts'
import { sameTwice } from './same-text.ts'
import { plannedEnding } from '../text/planned-ending.ts'

/** This year's account has a sentence that ends as plans do (T16). */
export function plannedAccount(row: FindingRow): Finding[] {
  return textFindings(row, 'planned-account', 'warning', ({ field, text }) => {
    const ending = field === 'thisYear' && !sameTwice(row) ? plannedEnding(text) : null
    return ending === null ? null : `に、「${ending}」のように予定の書き方で終わる文があります。`
  })
}
