import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'

const SHORTEST_COMPARED = 10

/** This year's account equals next year's plan to the letter. Dashes and short words are no accounts and are passed over. */
export function sameText(row: FindingRow): Finding[] {
  if (row.answer.kind !== 'activity') return []
  const { thisYear, nextYear } = row.answer
  if (thisYear.length < SHORTEST_COMPARED || thisYear !== nextYear) return []
  return [
    {
      rule: 'same-text',
      severity: 'warning',
      subject: row.subject,
      field: 'nextYear',
      message: `「${row.name}」の今後の取組内容が、取り組んだ事業の概要と同じ文です。`,
    },
  ]
}
