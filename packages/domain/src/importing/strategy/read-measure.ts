import { readCell } from '../cells/cell-reading.ts'
import { isDash, looksLikeFigure } from '../cells/cell-looks.ts'
import { certainPlaces } from '../cells/certain-places.ts'
import type { WarningLog } from '../import-warning.ts'
import { blankFrom, cellText, type RawRow } from '../report/raw-sheet.ts'
import type { RowContext } from '../report/read-kpis.ts'
import type { RawMeasure } from './raw-measure.ts'
import {
  COLUMN_NAMES,
  looksLikeUnit,
  mayStandIn,
  STRATEGY_COLUMNS,
  strategyPlaces,
  type StrategyPlaces,
} from './strategy-columns.ts'
import type { StrategyKpi, StrategyMeasure } from './strategy-import.ts'

/** Reads the cells of one measure of the body. Its title is read where titles of body and tree are compared. */
export const readMeasure = (raw: RawMeasure, title: string, document: Omit<RowContext, 'code'>): StrategyMeasure => {
  const { code } = raw
  const { log } = document
  const { places, missing } = strategyPlaces(raw.kpiHeader)
  if (raw.kpiHeader !== undefined && missing.length > 0)
    log.add(
      'missing-cell',
      { code, part: 'KPIの見出し', line: raw.kpiHeader.line },
      `KPIの表の見出しに${missing.map((column) => COLUMN_NAMES[column]).join('・')}の欄がありません。`,
      { before: raw.kpiHeader.cells.join('\t').trim() },
    )
  const content = readContent(raw, log)
  const kpis = raw.kpis.map((row, index) => readKpi(row, index + 1, places, { ...document, code }))
  const lost = [
    ...(raw.content.length === 0 ? ['内容'] : []),
    ...(raw.kpiHeader === undefined ? ['KPIの見出し'] : []),
    ...(raw.kpis.length === 0 ? ['KPI'] : []),
  ]
  if (lost.length > 0)
    log.add('missing-part', { code, part: '施策名', line: raw.line }, `この施策には${lost.join('・')}がありません。`)
  return { no: Number(code.split('-')[2] ?? 0), code, name: title, content, kpis }
}

const readContent = (raw: RawMeasure, log: WarningLog): string => {
  const texts = raw.content.map((row) => {
    const place = { code: raw.code, part: '内容', line: row.line }
    if (!blankFrom(row.cells, 2))
      log.add('extra-cell', place, '内容の右にもセルがあります。読み込まなかった文字を確かめてください。', {
        before: row.cells.slice(2).join('\t').trim(),
      })
    const text = readCell(row.cells[1] ?? '', 'text', place, log)
    if (/。 +[^・\s]/u.test(row.cells[1] ?? '') && !/<p>/i.test(row.cells[1] ?? ''))
      log.add('T06', place, '2つの段落が空白1つでつながっています。文はそのままです。')
    return text
  })
  return texts.filter((text) => text !== '').join(' ')
}

const readKpi = (printedRow: RawRow, position: number, places: StrategyPlaces, context: RowContext): StrategyKpi => {
  const { code, log } = context
  const place = { code, part: `KPI${position}`, line: printedRow.line }
  const cells = cellsInPlace(printedRow, places, context)
  const kpi = {
    name: readCell(cells.name ?? '', 'name', place, log),
    unit: readCell(cells.unit ?? '', 'value', place, log),
    baseline: readCell(cells.baseline ?? '', 'value', place, log),
    target: readCell(cells.target ?? '', 'value', place, log),
  }
  const lost = STRATEGY_COLUMNS.filter((column) => kpi[column] === '').map((column) => COLUMN_NAMES[column])
  const before = printedRow.cells.join('\t').trim()
  if (lost.length > 0)
    log.add('missing-cell', place, `${lost.join('・')}を読み取れないため、空欄にしました。`, { before })
  if (!blankFrom(printedRow.cells, widthOf(places)))
    log.add('extra-cell', place, '表の列より多くのセルがあります。列のずれがないか確かめてください。', { before })
  return kpi
}

const widthOf = (places: StrategyPlaces): number => Math.max(...Object.values(places)) + 1

const OTHERS = ['unit', 'baseline', 'target'] as const

/** The cells by column; where a cell of the row is lost, only those whose column is certain. */
const cellsInPlace = (row: RawRow, places: StrategyPlaces, context: RowContext): Partial<StrategyKpi> => {
  const width = widthOf(places)
  const at = (column: keyof StrategyKpi) => row.cells[places[column] ?? -1] ?? ''
  if (!blankFrom(row.cells, width)) return { name: at('name') }
  const name = [looksLikeFigure, isDash, looksLikeUnit].some((looks) => looks(at('name'))) ? '' : at('name')
  const filled = OTHERS.filter((column) => at(column).trim() !== '')
  const values = [...(name === '' && at('name') !== '' ? [at('name')] : []), ...filled.map(at)]
  const inPlace = { name, unit: at('unit'), baseline: at('baseline'), target: at('target') }
  if (values.length === OTHERS.length && values.length === filled.length) return inPlace
  if (values.length === 0) return inPlace
  const short = row.cells.length < width && context.keepsTrailingTabs
  const contradicted =
    values.length > filled.length || filled.some((column) => !mayStandIn(cellText(row, places[column] ?? -1), column))
  if (!short && !contradicted) return inPlace
  return { name, ...certainPlaces(row.line === context.cutLine ? values.slice(0, -1) : values, OTHERS, mayStandIn) }
}
