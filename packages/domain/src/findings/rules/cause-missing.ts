import { type ExplainingField, unexplainedFields } from '../../answers/completeness.ts'
import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'

const WORDS: Record<ExplainingField, string> = {
  note: '要因・課題',
  outlook: '今後の方向性',
  outlookReason: '今後の方向性の理由',
}

/** The judgement is behind and the row does not say why, or what follows from it. One notice a row, whatever is missing. */
export function causeMissing(row: FindingRow): Finding[] {
  const missing = unexplainedFields(row.answer, row.mark ?? 'none')
  const [field] = missing
  if (field === undefined) return []
  // Without a direction its reason is not a second question.
  const asked = missing.filter((one) => one !== 'outlookReason' || !missing.includes('outlook'))
  const message = `「${row.name}」は目安に届いていませんが、${asked.map((one) => WORDS[one]).join('と')}が空欄です。`
  return [{ rule: 'cause-missing', severity: 'notice', subject: row.subject, field, message }]
}
