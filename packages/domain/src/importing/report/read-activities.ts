import { looksLikeProse } from '../cells/cell-looks.ts'
import { readCell } from '../cells/cell-reading.ts'
import type { WarningLog } from '../import-warning.ts'
import { blankFrom, cellText, type RawRow } from './raw-sheet.ts'
import type { ReportText } from './report-import.ts'

/** One row of a table of activities. `part` is the table's name, as warnings print it. */
export const readActivity = (row: RawRow, part: string, code: string, log: WarningLog): ReportText => {
  const place = { code, part, line: row.line }
  const [first = '', second = ''] = [row.cells[1], row.cells[2]]
  if (isShiftedRight(row)) {
    log.add('T07', place, '右に1列ずれた行を元の列に戻しました。')
    return { name: readCell(second, 'name', place, log), text: readCell(row.cells[3] ?? '', 'text', place, log) }
  }
  const nameLost = first.trim() === '' || (second.trim() === '' && looksLikeProse(first))
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

const isShiftedRight = (row: RawRow): boolean =>
  cellText(row, 1) === '' &&
  cellText(row, 2) !== '' &&
  !looksLikeProse(cellText(row, 2)) &&
  looksLikeProse(cellText(row, 3)) &&
  blankFrom(row.cells, 4)
