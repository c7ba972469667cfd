import type { Finding } from '../finding.ts'
import type { FindingRow } from '../row.ts'
import { quoted, textsOf } from '../row-texts.ts'
import { personalDataOf } from '../text/personal-data.ts'

/**
 * Names with 敬称, telephone, mail, account and individual numbers, one or two people in welfare matters. A warning, as names of
 * public persons may be printed; an error where it is plainly a private number.
 */
export function personalData(row: FindingRow): Finding[] {
  return textsOf(row).flatMap(({ field, called, text }) => {
    const found = personalDataOf(text, row.name)
    if (found.length === 0) return []
    const kinds = [...new Set(found.map(({ kind }) => kind))].join('・')
    const message = `「${row.name}」の${called}の${quoted(found.map(({ printed }) => printed))}は、個人が分かる情報（${kinds}）ではないか確かめてください。`
    const severity = found.some(({ plain }) => plain) ? 'error' : 'warning'
    return [{ rule: 'personal-data', severity, subject: row.subject, field, message }]
  })
}
