import { looksLikeProse, looksLikeValue } from '../cells/cell-looks.ts'
import type { DocumentLine } from '../document/document-lines.ts'
import { blankFrom, cellText, type RawRow, type RawSheet } from './raw-sheet.ts'
import { foldLabel, type SheetPart } from './report-labels.ts'

export type TablePart = Exclude<SheetPart, 'heading'>

/**
 * Where a row without a label goes: on in the sheet's part, or to a later part where it can only be the first row of that.
 * Undefined where it can be neither.
 */
export const partOfUnlabelled = (sheet: RawSheet, row: RawRow): TablePart | undefined => {
  const nameOnly = blankFrom(row.cells, 2)
  const isAccount = !nameOnly && blankFrom(row.cells, 3) && !looksLikeValue(cellText(row, 2))
  switch (sheet.part) {
    case 'heading':
      if (nameOnly) return looksLikeProse(cellText(row, 1)) ? 'content' : undefined
      return isAccount ? 'activities' : 'kpis'
    case 'content':
      if (nameOnly) return 'content'
      return isAccount ? 'activities' : 'kpis'
    case 'kpis':
      return isAccount ? 'activities' : 'kpis'
    case 'activities':
      return repeatsFirstName(sheet, row) ? 'plans' : 'activities'
    case 'plans':
      return 'plans'
  }
}

/** The second table of activities begins with the same name as the first. */
const repeatsFirstName = (sheet: RawSheet, row: RawRow): boolean => {
  const name = foldLabel(cellText(row, 1))
  const first = sheet.activities[0]
  return first !== undefined && name !== '' && name === foldLabel(cellText(first, 1))
}

/** After a blank line a row goes on only in a table that is not finished: next year's has as many rows as this year's. */
export const mayContinue = (sheet: RawSheet): boolean =>
  sheet.part !== 'plans' || sheet.plans.length < sheet.activities.length

/** Whether a row lost its empty first cell (T07): in its table everything stands one column too far left. */
export const isShifted = (sheet: RawSheet, line: DocumentLine): boolean => {
  if (sheet.part === 'kpis')
    return blankFrom(line.cells, 4) && (!isRelabelled(line) || [1, 2].every((at) => looksLikeValue(cellText(line, at))))
  return (sheet.part === 'activities' || sheet.part === 'plans') && blankFrom(line.cells, 2)
}

/** A row of label, name and text whose label has other words than any known one. */
export const isRelabelled = (line: DocumentLine): boolean =>
  foldLabel(cellText(line, 0)).length >= 6 &&
  cellText(line, 1) !== '' &&
  cellText(line, 2) !== '' &&
  blankFrom(line.cells, 3)
