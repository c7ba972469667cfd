import { isDash } from '../cells/cell-looks.ts'
import type { Place } from '../import-warning.ts'
import type { ReadSheet } from '../report/read-sheet.ts'
import type { ReportText } from '../report/report-import.ts'
import { PART_NAMES } from '../report/report-labels.ts'

export interface PlacedRow {
  row: ReportText
  place: Place
}

/** The rows of one of the two tables of activities, each with its place in the document. */
export const placedRows = (sheet: ReadSheet, part: 'activities' | 'plans'): PlacedRow[] => {
  const lines = part === 'activities' ? sheet.activityLines : sheet.planLines
  return sheet.measure[part].map((row, index) => ({
    row,
    place: { code: sheet.measure.code, part: `${PART_NAMES[part]}${index + 1}`, line: lines[index] ?? sheet.line },
  }))
}

/** Whether a text says anything: not blank and not a dash. */
export const saysSomething = (text: string): boolean => text !== '' && !isDash(text)
