import type { WarningLog } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import { placedRows } from './activity-rows.ts'

/** Words whose year depends on the day of reading, and a fiscal year without its era (「28年度」). */
const ROTTING = /(?:今|本|昨|来)年度|(?:今|昨|来)年(?!度)|現在まで|(?<![成和正治0-9０-９A-Za-z]\s?)[0-9]{1,2}年度/gu

/** T18: words that a later reader can no longer place. */
export const checkRottingWords = (sheet: ReadSheet, log: WarningLog): void => {
  for (const part of ['activities', 'plans'] as const) {
    for (const { row, place } of placedRows(sheet, part)) {
      const words = [...new Set(row.text.match(ROTTING))]
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
