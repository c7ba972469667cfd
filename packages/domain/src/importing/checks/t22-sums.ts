import { wrongTotals } from '../../findings/text/sums.ts'
import type { WarningLog } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { placedRows } from './activity-rows.ts'

/** T22: a total that is not the sum of the figures before it in its sentence. */
export const checkSums = (sheet: ReadSheet, log: WarningLog): void => {
  for (const part of ['activities', 'plans'] as const) {
    for (const { row, place } of placedRows(sheet, part)) {
      for (const { printed, sum, unit } of wrongTotals(row.text))
        log.add('T22', place, `合計は${printed}${unit}とありますが、その前の数を足すと${sum}${unit}です。`, {
          before: row.text,
        })
    }
  }
}
