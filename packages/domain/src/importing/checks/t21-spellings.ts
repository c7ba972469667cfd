import { spellingsOf } from '../../findings/text/spellings.ts'
import type { WarningLog } from '../import-warning.ts'
import type { PlacedCell } from './placed-cells.ts'

/** T21: one thing written in two ways. Named once for the document, where the rarest way stands first. */
export const checkSpellings = (cells: readonly PlacedCell[], log: WarningLog): void => {
  for (const ways of spellingsOf(cells.map(({ text }) => text))) {
    const place = cells[ways.at(-1)?.at ?? 0]?.place
    const counts = ways.map(({ word, count }) => `「${word}」${count}回`).join('、')
    if (place !== undefined) log.add('T21', place, `書き方が分かれています（${counts}）。`)
  }
}
