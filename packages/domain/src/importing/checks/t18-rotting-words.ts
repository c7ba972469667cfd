import { rottingWords } from '../../findings/text/rotting-words.ts'
import type { WarningLog } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { placedRows } from './activity-rows.ts'

/** T18: words that a later reader can no longer place. */
export const checkRottingWords = (sheet: ReadSheet, log: WarningLog): void => {
  for (const part of ['activities', 'plans'] as const) {
    for (const { row, place } of placedRows(sheet, part)) {
      const words = rottingWords(row.text)
      if (words.length > 0)
        log.add(
          'T18',
          place,
          `${words.map((word) => `「${word}」`).join('・')}は、後で読むといつのことか分からなくなります。`,
          {
            before: row.text,
          },
        )
    }
  }
}
