import type { AskedRow, RequestHead } from '@torikumi/database'
import { type Answer, type Finding, crossCheck } from '@torikumi/domain'
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
  return crossCheck(
    rows.map(({ row, answer }) => ({
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
}

/** Rules compare cells as printed: a figure of another unit or another way of counting is none to them. */
function isComparable(row: AskedRow): boolean {
  if (row.kind !== 'indicator' || row.before === null) return true
  return row.before.comparable && row.before.definition?.unit === row.definition.unit
}
