import { isDash } from '../cells/cell-looks.ts'
import type { WarningLog } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { placedRows } from './activity-rows.ts'

/** T12: an activity is answered with a dash, or not at all. Both stay as they are. */
export const checkBlankTexts = (sheet: ReadSheet, log: WarningLog): void => {
  for (const part of ['activities', 'plans'] as const) {
    for (const { row, place } of placedRows(sheet, part)) {
      if (row.text === '') log.add('T12', place, `「${row.name}」の本文が空欄です。`)
      else if (isDash(row.text)) log.add('T12', place, `「${row.name}」の本文が「${row.text}」だけです。`)
    }
  }
}
