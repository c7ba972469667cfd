import type { Finding, Severity } from './finding.ts'
import type { FindingRow } from './row.ts'

/** A text that somebody typed into a row: its field and what the field is called. */
export interface RowText {
  field: 'note' | 'outlookReason' | 'thisYear' | 'nextYear' | 'nextYearReason'
  called: string
  text: string
}

/** The texts of a row that say anything; not the value cell. */
export function textsOf({ answer }: FindingRow): RowText[] {
  const texts: RowText[] = []
  const add = (field: RowText['field'], called: string, text: string) => {
    if (text.trim() !== '') texts.push({ field, called, text })
  }
  if (answer.kind === 'indicator') {
    add('note', '要因・課題', answer.note)
    add('outlookReason', '今後の方向性の理由', answer.outlook?.reason ?? '')
  }
  if (answer.kind === 'activity') {
    add('thisYear', '取り組んだ事業の概要', answer.thisYear)
    add('nextYear', '今後の取組内容', answer.nextYear)
    add('nextYearReason', '今後の取組の理由', answer.nextYearReason)
  }
  return texts
}

/** One finding for each text that `says` has something about; `says` ends the sentence 「「名称」の欄に、…。」 or gives null. */
export function textFindings(
  row: FindingRow,
  rule: string,
  severity: Severity,
  says: (text: RowText) => string | null,
): Finding[] {
  return textsOf(row).flatMap((one) => {
    const said = says(one)
    if (said === null) return []
    const message = `「${row.name}」の${one.called}${said}`
    return [{ rule, severity, subject: row.subject, field: one.field, message }]
  })
}

/** Words as a sentence lists them: 「甲」・「乙」, five at most. */
export const quoted = (words: readonly string[]): string =>
  `${words
    .slice(0, 5)
    .map((word) => `「${word}」`)
    .join('・')}${words.length > 5 ? 'など' : ''}`
