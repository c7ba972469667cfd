import { isDash } from '../cells/cell-looks.ts'
import { withoutMarkUp } from '../cells/without-mark-up.ts'
import { cellText, type RawRow } from '../report/raw-sheet.ts'
import { columnOfHead, foldLabel } from '../report/report-labels.ts'

export const STRATEGY_COLUMNS = ['name', 'unit', 'baseline', 'target'] as const
export type StrategyColumn = (typeof STRATEGY_COLUMNS)[number]

export const COLUMN_NAMES: Readonly<Record<StrategyColumn, string>> = {
  name: '項目',
  unit: '単位',
  baseline: '現状値',
  target: '目標値',
}

export type StrategyPlaces = Readonly<Partial<Record<StrategyColumn, number>>>

const USUAL: StrategyPlaces = { name: 1, unit: 2, baseline: 3, target: 4 }

/** Where the four columns lie; the known layout where the head does not name all of them. */
export const strategyPlaces = (head: RawRow | undefined): { places: StrategyPlaces; missing: StrategyColumn[] } => {
  const places: Partial<Record<StrategyColumn, number>> = {}
  for (let index = 1; index < (head?.cells.length ?? 0); index += 1) {
    const cell = head === undefined ? '' : cellText(head, index)
    const column = foldLabel(cell) === '単位' ? 'unit' : columnOfHead(cell)
    if (column !== undefined && column !== 'actual') places[column] ??= index
  }
  const missing = STRATEGY_COLUMNS.filter((column) => places[column] === undefined)
  return { places: missing.length === 0 ? places : USUAL, missing }
}

/** Whether a cell is a unit and nothing else, as the name of an indicator never is. */
export const looksLikeUnit = (cell: string): boolean =>
  /^(?:[%‰]|人|名|者|社等?|企業|団体|法人|世帯|グループ|件|回|品|枚|か所|カ所|ヶ所|箇所|施設|校|棟|戸|台|協定|計画|点|ポイント|トン|ha|[ck]?m[23]?|[千万億]?[円人])$/.test(
    foldLabel(withoutMarkUp(cell).text),
  )

/** Whether nothing in a cell speaks against a column: a unit has no figure, a value has one or is a dash or a word for it. */
export const mayStandIn = (cell: string, column: Exclude<StrategyColumn, 'name'>): boolean => {
  const text = foldLabel(withoutMarkUp(cell).text)
  const area = /^[ck]?m[23]$/i.test(text)
  const value = (/[0-9]/.test(text) && !area) || isDash(text)
  return column === 'unit' ? !value : value
}
