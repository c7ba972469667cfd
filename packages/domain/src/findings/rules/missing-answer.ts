import { emptyFields } from '../../answers/completeness.ts'
import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'

const WORDS = {
  raw: '年度末値',
  thisYear: '取り組んだ事業の概要',
  nextYear: '今後の取組内容',
  stance: '市の対応',
  response: '対応の内容と理由',
}

/** An asked field is empty: notice, because 回答なし may be what the section means. */
export function missingAnswer(row: FindingRow): Finding[] {
  return emptyFields(row.answer).map((field) => ({
    rule: 'missing-answer',
    severity: 'notice',
    subject: row.subject,
    field,
    message: `「${row.name}」の${WORDS[field]}が空欄です。`,
  }))
}
