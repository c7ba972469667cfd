import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'

const SHORTEST_COMPARED = 10

/** Whether the account and the plan are one text: then that is said, and not also that one of them has the wrong tense. */
export function sameTwice({ answer }: FindingRow): boolean {
  return (
    answer.kind === 'activity' && answer.thisYear.length >= SHORTEST_COMPARED && answer.thisYear === answer.nextYear
  )
}

/** This year's account equals next year's plan to the letter. Dashes and short words are no accounts and are passed over. */
export function sameText(row: FindingRow): Finding[] {
  if (!sameTwice(row)) return []
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
