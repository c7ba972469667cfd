import { isDash } from '../../importing/cells/cell-looks.ts'
import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'

/**
 * A dash answers, but nobody says why there is nothing: a value cell without a reason chosen (値がない), an account of only a
 * dash without a reason for what comes next. A notice.
 */
export function dashWithoutReason(row: FindingRow): Finding[] {
  const { answer } = row
  const found = (field: string, called: string, raw: string, ask: string): Finding[] => [
    {
      rule: 'dash-without-reason',
      severity: 'notice',
      subject: row.subject,
      field,
      message: `「${row.name}」の${called}が「${raw}」だけです。${ask}`,
    },
  ]
  if (answer.kind === 'indicator' && answer.reason === 'none' && isDash(answer.raw))
    return found('raw', '年度末値', answer.raw, '「値がない」を選び、その理由を入れてください。')
  if (answer.kind === 'activity' && isDash(answer.thisYear) && answer.nextYearReason.trim() === '')
    return found(
      'thisYear',
      '取り組んだ事業の概要',
      answer.thisYear,
      '取り組まなかったのであれば、そのことを書いてください。',
    )
  return []
}
