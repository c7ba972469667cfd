import type { WarningLog } from '../import-warning.ts'
import type { DocumentLine, DocumentLines } from './document-lines.ts'

/** Every row of a table has this many cells in both layouts. */
const ROW_CELLS = 5

/**
 * The number of the last line if it is a row that ends before its last cell, as the end of a cut copy does; else 0. The last
 * cell of such a row may be half of one, so no value is taken from it.
 */
export const cutLine = ({ lines, keepsTrailingTabs }: DocumentLines): number => {
  const last = lines.findLast((line) => !line.blank)
  const isCut = (line: DocumentLine) => line.cells.length > 1 && line.cells.length < ROW_CELLS
  return last !== undefined && keepsTrailingTabs && isCut(last) ? last.no : 0
}

/** Warns of the line that `cutLine` gave; of 0, no line, it says nothing. */
export const noteCutLine = (line: number, log: WarningLog): void => {
  if (line !== 0)
    log.add('cut-short', { part: '最後の行', line }, '文書が途中で切れているようです。続きがないか確かめてください。')
}
