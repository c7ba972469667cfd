import { plannedEnding } from '../../findings/text/planned-ending.ts'
import type { WarningLog } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { placedRows } from './activity-rows.ts'

/** T16: this year's text is worded as a plan. */
export const checkPlannedActivities = (sheet: ReadSheet, log: WarningLog): void => {
  for (const { row, place } of placedRows(sheet, 'activities')) {
    const ending = plannedEnding(row.text)
    if (ending !== null)
      log.add('T16', place, `当年度の取組に、「${ending}」のように予定の書き方で終わる文があります。`, {
        before: row.text,
      })
  }
}
