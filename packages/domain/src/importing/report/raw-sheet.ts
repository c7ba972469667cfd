import type { DocumentLine } from '../document/document-lines.ts'
import type { SheetPart } from './report-labels.ts'

/** A row of a table as it stands: `cells[0]` is the label's place, `cells[1]` the name's. */
export interface RawRow {
  line: number
  cells: readonly string[]
}

/** The rows of one measure sheet, sorted into its parts but not yet read. */
export interface RawSheet {
  /** The first line of the sheet. */
  line: number
  heading: string
  content: RawRow[]
  kpiHeader: RawRow | undefined
  kpis: RawRow[]
  activities: RawRow[]
  plans: RawRow[]
  /** The printed labels of the two tables of activities. */
  labels: { line: number; text: string }[]
  /** The part the last row belonged to. */
  part: SheetPart
}

/** A sheet of which only the heading is read, on this line of the document. */
export const newSheet = (line: number, heading: string): RawSheet => ({
  line,
  heading,
  content: [],
  kpiHeader: undefined,
  kpis: [],
  activities: [],
  plans: [],
  labels: [],
  part: 'heading',
})

/** A document's line as a row; a row shifted one column to the left gets its empty label's cell back. */
export const rowOf = (line: DocumentLine, shifted = false): RawRow => ({
  line: line.no,
  cells: shifted ? ['', ...line.cells] : line.cells,
})

/** Whether cells `from` to the last are all blank or absent. */
export const blankFrom = (cells: readonly string[], from: number): boolean =>
  cells.slice(from).every((cell) => cell.trim() === '')

/** A cell's text without its outer white space; "" where the row has no such cell. */
export const cellText = (row: { cells: readonly string[] }, index: number): string => (row.cells[index] ?? '').trim()
