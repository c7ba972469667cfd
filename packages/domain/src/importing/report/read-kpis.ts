import { isDash, looksLikeFigure } from '../cells/cell-looks.ts'
import { readCell } from '../cells/cell-reading.ts'
import { certainPlaces } from '../cells/certain-places.ts'
import type { WarningLog } from '../import-warning.ts'
import type { KpiTable } from './kpi-table.ts'
import { blankFrom, cellText, type RawRow } from './raw-sheet.ts'
import type { ReportKpi } from './report-import.ts'
import { mayStandIn, VALUE_COLUMNS, type ValueColumn } from './value-columns.ts'

const COLUMN_NAMES: Readonly<Record<ValueColumn, string>> = { baseline: '現状値', actual: '年度末値', target: '目標値' }

/** What reading a row depends on beside the row. */
export interface RowContext {
  code: string
  log: WarningLog
  /** Whether a row of this document shows its last cells even where they are empty; a shorter row has then lost one. */
  keepsTrailingTabs: boolean
  /** The line at which the document is cut short, 0 if it is whole. */
  cutLine: number
}

/**
 * One KPI row. A cell that is not there is "" with a warning; a value whose column is not certain is left out and named in the warning.
 */
export const readKpi = (printedRow: RawRow, position: number, table: KpiTable, context: RowContext): ReportKpi => {
  const row = withNameCell(printedRow, table)
  const { code, log } = context
  const place = { code, part: `KPI${position}`, line: row.line }
  const name = readCell(row.cells[table.places.name ?? 1] ?? '', 'name', place, log)
  const values = { baseline: '', actual: '', target: '', ...valuesOf(row, table, context) }
  const kpi = {
    name,
    baseline: readCell(values.baseline, 'value', place, log),
    actual: readCell(values.actual, 'value', place, log),
    target: readCell(values.target, 'value', place, log),
  }
  const lost = VALUE_COLUMNS.filter((column) => kpi[column] === '').map((column) => COLUMN_NAMES[column])
  if (kpi.name === '') lost.unshift('名称')
  if (lost.length > 0)
    log.add('missing-cell', place, `${lost.join('・')}を読み取れないため、空欄にしました。`, {
      before: printed(printedRow),
    })
  if (!blankFrom(row.cells, table.width))
    log.add('extra-cell', place, '表の列より多くのセルがあります。列のずれがないか確かめてください。', {
      before: printed(printedRow),
    })
  return kpi
}

/** Where a figure stands in the name's place and the row ends early, the name's cell is the lost one. */
const withNameCell = (row: RawRow, table: KpiTable): RawRow => {
  const at = table.places.name ?? 1
  const cell = row.cells[at] ?? ''
  if (!(looksLikeFigure(cell) || isDash(cell)) || !blankFrom(row.cells, table.width - 1)) return row
  return { line: row.line, cells: [...row.cells.slice(0, at), '', ...row.cells.slice(at)] }
}

const valuesOf = (row: RawRow, table: KpiTable, context: RowContext): Partial<Record<ValueColumn, string>> => {
  const inPlace: Partial<Record<ValueColumn, string>> = {}
  for (const column of VALUE_COLUMNS) inPlace[column] = row.cells[table.places[column] ?? -1] ?? ''
  const filled = VALUE_COLUMNS.filter((column) => inPlace[column]?.trim() !== '')
  const values = filled.map((column) => inPlace[column] ?? '')
  if (!blankFrom(row.cells, table.width)) return {}
  if (filled.length === VALUE_COLUMNS.length || filled.length === 0) return inPlace
  const short = row.cells.length < table.width && context.keepsTrailingTabs
  const fits = (value: string, column: ValueColumn) => mayStandIn(value, column, table.actualYear)
  const contradicted = filled.some((column) => !fits(inPlace[column] ?? '', column))
  if (!short && !contradicted) return inPlace
  return certainPlaces(row.line === context.cutLine ? values.slice(0, -1) : values, VALUE_COLUMNS, fits)
}

const printed = (row: RawRow): string =>
  row.cells
    .slice(1)
    .map((_, index) => cellText(row, index + 1))
    .join('\t')
    .trimEnd()
