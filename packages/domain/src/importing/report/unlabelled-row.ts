import { isDash, looksLikeFigure, looksLikeProse } from '../cells/cell-looks.ts'
import { ALIKE, similarity } from '../cells/similarity.ts'
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
  const isAccount = !nameOnly && blankFrom(row.cells, 3) && isText(row)
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
      return repeatedName(sheet, row) === -1 ? 'activities' : 'plans'
    case 'plans':
      return 'plans'
  }
}

/** Whether the third cell is a text. A lone dash is one in a row as wide as the table, in which a value would have others. */
const isText = (row: RawRow): boolean => {
  const cell = cellText(row, 2)
  return isDash(cell) ? row.cells.length >= 5 : !looksLikeFigure(cell)
}

/** No sheet has so many activities; a table without end is not compared to its end. */
export const MOST_NAMES = 50

/** The position of the activity that has the name of a row already; -1 if none has. Names come again in the next table. */
const repeatedName = (sheet: RawSheet, row: RawRow): number => {
  const name = foldLabel(cellText(row, 1))
  return name === ''
    ? -1
    : sheet.activities.slice(0, MOST_NAMES).findIndex((activity) => foldLabel(cellText(activity, 1)) === name)
}

/**
 * Where the second table began without its label, takes back the rows of it that stand in the first: those before `row` whose
 * names are alike to the first names of the sheet.
 */
export const takeBackPlans = (sheet: RawSheet, row: RawRow): RawRow[] => {
  const position = repeatedName(sheet, row)
  const start = sheet.activities.length - position
  if (position <= 0 || start <= position) return []
  const alike = sheet.activities
    .slice(start)
    .every((plan, at) => similarity(cellText(plan, 1), cellText(sheet.activities[at] ?? plan, 1)) >= ALIKE)
  return alike ? sheet.activities.splice(start) : []
}

/** After a blank line a row goes on only in a table that is not finished: next year's has as many rows as this year's. */
export const mayContinue = (sheet: RawSheet): boolean =>
  sheet.part !== 'plans' || sheet.plans.length < sheet.activities.length

/** Whether a row lost its empty first cell (T07): in its table everything stands one column too far left. */
export const isShifted = (sheet: RawSheet, line: DocumentLine): boolean => {
  if (sheet.part === 'kpis')
    return (
      blankFrom(line.cells, 4) && (!isRelabelled(line) || [1, 2].every((at) => looksLikeFigure(cellText(line, at))))
    )
  return (sheet.part === 'activities' || sheet.part === 'plans') && blankFrom(line.cells, 2)
}

/** A row of label, name and text whose label has other words than any known one. */
export const isRelabelled = (line: DocumentLine): boolean =>
  foldLabel(cellText(line, 0)).length >= 6 &&
  cellText(line, 1) !== '' &&
  cellText(line, 2) !== '' &&
  blankFrom(line.cells, 3)
