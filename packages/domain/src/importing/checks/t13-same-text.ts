import type { WarningLog } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { placedRows, saysSomething } from './activity-rows.ts'

/** T13: next year's text is this year's, letter for letter. */
export const checkSameText = (sheet: ReadSheet, log: WarningLog): void => {
  const activities = placedRows(sheet, 'activities')
  for (const [index, { row, place }] of placedRows(sheet, 'plans').entries()) {
    const same = activities[index]
    if (same !== undefined && saysSomething(row.text) && same.row.text === row.text)
      log.add('T13', place, `本文が当年度（${same.place.line}行目）と同じ文です。`, { before: row.text })
  }
}
