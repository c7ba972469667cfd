import type { CheckContext } from './check-context.ts'
import type { Finding } from './finding.ts'
import type { FindingRow } from './row.ts'
import { ROW_RULES, YEAR_RULES } from './rules/index.ts'

/**
 * All findings on the rows of a section or of a whole year, in the order of the rows. Pure; never throws for bad data; the
 * time it takes grows with the length of the texts, not with its square. Rows that are `passedOver` are compared with the others, but
 * what a rule finds in such a row alone is left out.
 */
export function crossCheck(
  rows: readonly FindingRow[],
  context: CheckContext = {},
  passedOver: ReadonlySet<FindingRow> = new Set(),
): Finding[] {
  const byRow: Finding[][] = rows.map((row) =>
    passedOver.has(row) ? [] : ROW_RULES.flatMap((rule) => rule(row, context)),
  )
  for (const rule of YEAR_RULES) {
    for (const { at, finding } of rule(rows, context)) byRow[at]?.push(finding)
  }
  return byRow.flat()
}
