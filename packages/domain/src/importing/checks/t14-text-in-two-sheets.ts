import { SHORTEST_ACCOUNT } from '../../findings/text/account.ts'
import type { Place, WarningLog } from '../import-warning.ts'
import { placeName } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { placedRows } from './activity-rows.ts'

/** T14: the same text stands in two measure sheets. */
export const checkTextInTwoSheets = (sheets: readonly ReadSheet[], log: WarningLog): void => {
  const seen = new Map<string, { place: Place; sheet: ReadSheet }>()
  for (const sheet of sheets) {
    for (const part of ['activities', 'plans'] as const) {
      for (const { row, place } of placedRows(sheet, part)) {
        if (row.text.length < SHORTEST_ACCOUNT) continue
        const before = seen.get(row.text)
        if (before === undefined) seen.set(row.text, { place, sheet })
        else if (before.sheet !== sheet)
          log.add('T14', place, `本文が別の施策の${placeName(before.place)}と同じ文です。`, { before: row.text })
      }
    }
  }
}
