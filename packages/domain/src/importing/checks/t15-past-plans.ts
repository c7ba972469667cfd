import { datesBefore, endsInPast } from '../../findings/text/past-tense.ts'
import type { WarningLog } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { placedRows } from './activity-rows.ts'

/** T15: next year's text tells what is past: a sentence in the past tense, or a date in brackets before that year. */
export const checkPastPlans = (sheet: ReadSheet, log: WarningLog): void => {
  for (const { row, place } of placedRows(sheet, 'plans')) {
    if (endsInPast(row.text))
      log.add('T15', place, '翌年度以降の取組に、過去形で終わる文があります。', { before: row.text })
    if (sheet.planYear === undefined) continue
    for (const printed of datesBefore(row.text, sheet.planYear))
      log.add('T15', place, `翌年度以降の取組に、それより前の日付${printed}があります。`, { before: row.text })
  }
}
