import type { WarningLog } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { placedRows } from './activity-rows.ts'

/** A sentence that ends as plans do. */
const PLANNED =
  /(?:図る|行う|努める|目指す|推進する|促進する|取り組む|進める|検討する|していく|予定(?:である|です)?)(?=。|$| ・)/u

/** T16: this year's text is worded as a plan. */
export const checkPlannedActivities = (sheet: ReadSheet, log: WarningLog): void => {
  for (const { row, place } of placedRows(sheet, 'activities')) {
    const found = PLANNED.exec(row.text)
    if (found !== null)
      log.add('T16', place, `当年度の取組に、「${found[0]}」のように予定の書き方で終わる文があります。`, {
        before: row.text,
      })
  }
}
