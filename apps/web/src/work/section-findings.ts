import type { AskedRow, RequestHead } from '@torikumi/database'
import { type Answer, type Finding, crossCheck, opinionFindings } from '@torikumi/domain'
import { markOf } from './judge-row.ts'

/**
 * 確認事項 on rows of one section's request, as its answers stand now; `lastYear` holds the decided answers by subject,
 * `words` the city's word list. */
export function sectionFindings(
  { section, cycle }: Pick<RequestHead, 'section' | 'cycle'>,
  rows: readonly { row: AskedRow; answer: Answer }[],
  lastYear: ReadonlyMap<string, Answer>,
  words: readonly string[],
): Finding[] {
  const planRows = rows.filter(({ row }) => row.kind !== 'opinion')
  const found = crossCheck(
    planRows.map(({ row, answer }) => ({
      subject: row.subject,
      name: row.name,
      section: section.name,
      measure: row.measure.code,
      answer,
      lastYear: isComparable(row) ? (lastYear.get(row.subject) ?? null) : null,
      mark: markOf(row, answer, cycle),
      ...(row.kind === 'indicator' ? { definition: row.definition } : {}),
    })),
    { fiscalYear: cycle.fiscalYear, words },
  )
  return [...found, ...rows.flatMap(({ row, answer }) => answerFindings(row.subject, answer))]
}

/** What was said by the meeting is planning's business; a section is asked about its own words. */
function answerFindings(id: string, answer: Answer): Finding[] {
  return answer.kind === 'opinion' ? opinionFindings({ id, text: '', response: answer.response }) : []
}

/** Rules compare cells as printed: a figure of another unit or another way of counting is none to them. */
function isComparable(row: AskedRow): boolean {
  if (row.kind !== 'indicator' || row.before === null) return true
  return row.before.comparable && row.before.definition?.unit === row.definition.unit
}
