import { readValue } from '../../values/index.ts'
import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'

/** A value cell that cannot be read: error, because neither chart nor judgement can be printed for it. */
export function unreadValue(row: FindingRow): Finding[] {
  const { answer } = row
  if (answer.kind !== 'indicator' || answer.reason !== 'none' || answer.raw.trim() === '') return []
  const reading = readValue(answer.raw)
  if (reading.confidence !== 'refused') return []
  const message = `「${row.name}」の年度末値「${answer.raw}」を値として読めません。数字を入れるか、「値がない」を選んでください。`
  return [{ rule: 'unread-value', severity: 'error', subject: row.subject, field: 'raw', message }]
}
