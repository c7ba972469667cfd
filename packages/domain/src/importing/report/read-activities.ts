import { isDash, looksLikeProse } from '../cells/cell-looks.ts'
import { readCell } from '../cells/cell-reading.ts'
import { ALIKE, similarity } from '../cells/similarity.ts'
import type { Place, WarningLog } from '../import-warning.ts'
import { blankFrom, cellText, type RawRow } from './raw-sheet.ts'
import type { ReportText } from './report-import.ts'
import { MOST_NAMES } from './unlabelled-row.ts'

/** A row's place: `part` is its table's name and its position, as warnings print it. */
interface ActivityContext {
  place: Place
  /** The names in the row's table and in the sheet's other one, which has the same activities. */
  names: { own: readonly string[]; other: readonly string[] }
  log: WarningLog
}

/** One row of a table of activities. */
export const readActivity = (row: RawRow, { place, names, log }: ActivityContext): ReportText => {
  const [first = '', second = ''] = [row.cells[1], row.cells[2]]
  if (isShiftedRight(row)) {
    log.add('T07', place, '右に1列ずれた行を元の列に戻しました。')
    return { name: readCell(second, 'name', place, log), text: readCell(row.cells[3] ?? '', 'text', place, log) }
  }
  const nameLost = first.trim() === '' || (second.trim() === '' && !isName(first, names))
  const text = second.trim() === '' && nameLost ? first : second
  const activity = {
    name: nameLost ? '' : readCell(first, 'name', place, log),
    text: readCell(text, 'text', place, log),
  }
  if (activity.name === '') log.add('missing-cell', place, '取組の名称がないため、空欄にしました。')
  if (!blankFrom(row.cells, 3))
    log.add('extra-cell', place, '本文の右にもセルがあります。読み込まなかった文字を確かめてください。', {
      before: row.cells.slice(3).join('\t').trim(),
    })
  return activity
}

/**
 * Whether the only cell of a row is its name. It is if the other table knows it; it is not if the other table has a name that
 * is missing here, which then is the lost one.
 */
const isName = (cell: string, { own, other }: ActivityContext['names']): boolean => {
  if (looksLikeProse(cell) || isDash(cell)) return false
  const within = (names: readonly string[], name: string) =>
    names.slice(0, MOST_NAMES).some((each) => similarity(each, name) >= ALIKE)
  if (other.some((name) => name.startsWith(cell.trim()))) return true
  return within(other, cell.trim()) || other.slice(0, MOST_NAMES).every((name) => within(own, name))
}

const isShiftedRight = (row: RawRow): boolean =>
  cellText(row, 1) === '' &&
  cellText(row, 2) !== '' &&
  !looksLikeProse(cellText(row, 2)) &&
  looksLikeProse(cellText(row, 3)) &&
  blankFrom(row.cells, 4)
