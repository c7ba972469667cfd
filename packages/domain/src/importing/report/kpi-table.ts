import type { WarningLog } from '../import-warning.ts'
import { printedYears } from './printed-years.ts'
import { blankFrom, cellText, type RawRow } from './raw-sheet.ts'
import { columnOfHead, KPI_COLUMNS, type KpiColumn } from './report-labels.ts'

/** How the columns of one KPI table lie. `places` gives each column's cell; a column the table lacks has none. */
export interface KpiTable {
  header: string[]
  places: Readonly<Partial<Record<KpiColumn, number>>>
  /** How many cells a whole row has. */
  width: number
  /** The fiscal year of 「平成28年度末値」, where the head names one. */
  actualYear: number | undefined
}

/** In the known layout the first cell is the label's, then the four columns follow. */
const USUAL = { name: 1, baseline: 2, actual: 3, target: 4 } as const

/** Reads the head of a KPI table. Where heads are missing, the rows themselves tell whether the column is there. */
export const kpiTable = (
  head: RawRow | undefined,
  rows: readonly RawRow[],
  code: string,
  log: WarningLog,
): KpiTable => {
  if (head === undefined) return { header: [], places: USUAL, width: 5, actualYear: undefined }
  const places: Partial<Record<KpiColumn, number>> = {}
  for (const [index, cell] of head.cells.entries()) {
    const column = index === 0 ? undefined : columnOfHead(cell)
    if (column !== undefined) places[column] ??= index
  }
  const actualYear = places.actual === undefined ? undefined : printedYears(cellText(head, places.actual)).at(-1)
  const missing = KPI_COLUMNS.filter((column) => places[column] === undefined)
  if (missing.length === 0) {
    const last = Math.max(...Object.values(places))
    return {
      header: KPI_COLUMNS.map((column) => cellText(head, places[column] ?? 0)),
      places,
      width: last + 1,
      actualYear,
    }
  }
  const full = rows.some((row) => !blankFrom(row.cells, 4))
  const used = full ? USUAL : places
  log.add('missing-cell', { code, part: 'KPIの見出し', line: head.line }, 'KPIの表の見出しに足りない欄があります。', {
    before: head.cells.join('\t').trim(),
  })
  return {
    header: KPI_COLUMNS.map((column) => cellText(head, places[column] ?? -1)),
    places: used,
    width: Math.max(...Object.values(used)) + 1,
    actualYear,
  }
}
