import type { AskedRow, RequestHead } from '@torikumi/database'
import { type Answer, type Finding, crossCheck } from '@torikumi/domain'

/** 確認事項 on rows of one section's request, as its answers stand now. */
export function sectionFindings(
  request: Pick<RequestHead, 'section'>,
  rows: readonly { row: AskedRow; answer: Answer }[],
): Finding[] {
  return crossCheck(
    rows.map(({ row: { subject, name, measure }, answer }) => ({
      subject,
      name,
      section: request.section.name,
      measure: measure.code,
      answer,
    })),
  )
}
