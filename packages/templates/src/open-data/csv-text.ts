import { stringify } from 'csv-stringify/browser/esm/sync'

/**
 * A CSV file's text: BOM, header row, CRLF at the end of every line, a cell quoted where it must be. Cells are exact data: nothing
 * is put before one, not even before `=` (office exports neutralise formulas, open data does not change).
 */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, string>[],
): string {
  return stringify(
    rows.map((row) => columns.map((column) => row[column])),
    { bom: true, header: true, columns: [...columns], record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  )
}
