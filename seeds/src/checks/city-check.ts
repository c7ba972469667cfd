import { cityTables, type CityRows, type CityTableName } from '../city-tables.ts'
import type { LocatedRow } from '../csv-table.ts'
import type { SeedProblem } from '../seed-problem.ts'

/** Looks at all files of a city and says what is wrong. */
export type CityCheck = (rows: CityRows) => SeedProblem[]

/** A problem in a file of a city; `line` null where no single row is meant. */
export function problemIn(
  table: CityTableName,
  line: number | null,
  field: string | null,
  message: string,
): SeedProblem {
  return { file: cityTables[table].file, line, field, message }
}

/** Rows of any file, for checks that look at columns by name. */
export function looseRows(rows: CityRows, table: CityTableName): LocatedRow<Record<string, unknown>>[] {
  return rows[table]
}

/** The column's name as written in the file (`leadSection` → `lead_section`). */
export function columnName(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
