import type { DocumentLine } from '../document/document-lines.ts'
import { splitMeasureCode } from './measure-code.ts'
import { blankFrom } from './raw-sheet.ts'
import { foldLabel, isKpiHeader, partOfLabel, type SheetPart } from './report-labels.ts'

/** What a line is by its own cells, wherever it stands. */
export type RowKind =
  | { kind: 'blank' }
  /** The heading of a sheet; `labelled` tells whether 「具体的施策」 stands before it. */
  | { kind: 'heading'; title: string; labelled: boolean }
  | { kind: 'labelled'; part: Exclude<SheetPart, 'heading'> }
  | { kind: 'kpi-header'; labelled: boolean }
  | { kind: 'unlabelled' }
  /** The first cell holds something that is no known label: a shifted row, or a stranger. */
  | { kind: 'unknown-label' }
  /** A line without a tab: in a table of five columns it is nobody's. */
  | { kind: 'loose' }

/** Tells a line of a report by its cells alone: labels by their letters without white space, a heading also without its label. */
export const rowKind = (line: DocumentLine): RowKind => {
  if (line.blank) return { kind: 'blank' }
  const first = line.cells[0] ?? ''
  const part = partOfLabel(first)
  if (part === 'heading') return { kind: 'heading', title: headingTitle(first, line.cells[1] ?? ''), labelled: true }
  const bare = bareHeading(line.cells)
  if (bare !== undefined) return { kind: 'heading', title: bare, labelled: false }
  if ((part === undefined || part === 'kpis') && isKpiHeader(line.cells, part === 'kpis'))
    return { kind: 'kpi-header', labelled: part === 'kpis' }
  if (line.cells.length === 1) return { kind: 'loose' }
  if (part !== undefined) return { kind: 'labelled', part }
  return first.trim() === '' ? { kind: 'unlabelled' } : { kind: 'unknown-label' }
}

/** The title stands in the second cell, or after the label in the first. */
const headingTitle = (first: string, second: string): string =>
  foldLabel(first) === '具体的施策' ? second : first.trim().slice('具体的施策'.length).trim()

/** A heading whose label is lost: the only text of the line is a code with a name. */
const bareHeading = (cells: readonly string[]): string | undefined => {
  const at = cells.findIndex((cell) => cell.trim() !== '')
  if (at > 1 || !blankFrom(cells, at + 1)) return undefined
  const text = cells[at] ?? ''
  const split = text.length > 100 ? null : splitMeasureCode(text)
  return split === null || split.name.trim() === '' ? undefined : text
}
