import type { DocumentCell } from '../document-tables.ts'

/** Whether every row of a table has as many columns as the others, spans counted, as PDF/UA-1 (7.2) asks of the tags. */
export function isRegular(rows: readonly (readonly DocumentCell[])[]): boolean {
  const widths = rows.map(() => 0)
  rows.forEach((row, at) => {
    for (const { columns, rows: height } of row)
      for (let line = at; line < Math.min(at + height, widths.length); line++)
        widths[line] = (widths[line] ?? 0) + columns
  })
  return new Set(widths).size <= 1
}

/** True for a row that shows nothing, which the browser leaves out of the tags. */
export const isBlankRow = (row: readonly DocumentCell[]): boolean => row.every(({ blank }) => blank)
