import type { CheckContext } from './check-context.ts'
import type { Finding } from './finding.ts'
import type { FindingRow } from './row.ts'
import { ROW_RULES, YEAR_RULES } from './rules/index.ts'

/**
 * All findings on the rows of a section or of a whole year, in the order of the rows. Pure; never throws for bad data; the
 * time it takes grows with the length of the texts, not with its square.
 */
export function crossCheck(rows: readonly FindingRow[], context: CheckContext = {}): Finding[] {
  const byRow: Finding[][] = rows.map((row) => ROW_RULES.flatMap((rule) => rule(row, context)))
  for (const rule of YEAR_RULES) {
    for (const { at, finding } of rule(rows, context)) byRow[at]?.push(finding)
  }
  return byRow.flat()
}
