import type { CheckContext } from './check-context.ts'
import { crossCheck } from './cross-check.ts'
import type { Finding } from './finding.ts'
import type { FindingRow } from './row.ts'

/**
 * The findings that new answers bring about: those on the rows as they would be that are not there, word for word, on the rows as
 * they are. Also on rows that nobody changes, where another row now contradicts them. A row that is the same object in both says of
 * itself what it said before, so it is read for the comparisons only.
 */
export function findingsAnew(
  before: readonly FindingRow[],
  after: readonly FindingRow[],
  context: CheckContext,
): Finding[] {
  const were = new Set(before)
  const same = new Set(after.filter((row) => were.has(row)))
  const known = new Set(crossCheck(before, context, same).map(keyOf))
  return crossCheck(after, context, same).filter((finding) => !known.has(keyOf(finding)))
}

const keyOf = ({ rule, subject, field, message }: Finding): string => [rule, subject, field, message].join('\n')
