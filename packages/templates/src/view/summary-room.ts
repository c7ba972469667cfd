import { textWidth } from './text-width.ts'

/** A list of 概要 on paper: its rows, of which those marked `beyond` stand in the HTML only, and how many those are. */
export interface RoomedList<Row> {
  rows: (Row & { beyond: boolean })[]
  /** 「ほか5指標」; empty where all rows have room. */
  rest: string
}

/** Heights in millimetres of what the first page of 概要 holds when it is set as tight as it may be. */
const page = 257
const heights = {
  head: 19,
  leadLine: 7.6,
  lead: 5,
  counts: 32,
  bars: 14,
  bar: 11.5,
  barName: 4.4,
  countTable: 14.5,
  countRow: 7.4,
  facts: 15,
  contact: 20,
}
const list = { head: 14.6, row: 5.3, points: 8.5 }

/** What stands on the first page of 概要 beside its lists. */
export interface BesideLists {
  lead: string
  /** Bars, of which `long` have their name above them. */
  bars: { count: number; long: number }
  /** Rows of the table of counts that stands in place of the bars. */
  countRows: number
  /** True where what 見かた says elsewhere stands here. */
  hasFacts: boolean
  /** True where no page follows with what is behind: then the lists may fill it. */
  isAlone: boolean
}

/** How many lines the lists may have together, of which there are `lists`. */
export function roomForRows({ lead, bars, countRows, hasFacts, isAlone }: BesideLists, lists: number): number {
  const leadLines = Math.ceil((textWidth(lead, 13) * 1.05) / 174)
  const taken =
    heights.head +
    heights.lead +
    leadLines * heights.leadLine +
    heights.counts +
    (bars.count === 0 ? 0 : heights.bars + bars.count * heights.bar + bars.long * heights.barName) +
    (countRows === 0 ? 0 : heights.countTable + countRows * heights.countRow) +
    (hasFacts ? heights.facts : 0) +
    heights.contact +
    lists * list.head
  return Math.max(2 * lists, Math.floor((page - taken + (isAlone ? page - list.head : 0)) / list.row))
}

/** The lines a row takes in its smallest letters, with its name and the text beside it in columns of these widths. */
export function linesOfRow(row: { name: string; beside: string }, width: { name: number; beside: number }): number {
  const lines = (text: string, mm: number): number => Math.ceil((textWidth(text, list.points) * 1.05) / mm)
  return Math.max(1, lines(row.name, width.name), lines(row.beside, width.beside))
}

/** All lines of a list. */
export const linesOf = (rows: readonly { lines: number }[]): number => rows.reduce((sum, { lines }) => sum + lines, 0)

/** Gives a list of `rows` room for `most` lines; where it is longer, the last of them says how many rows are left. */
export function roomed<Row extends { lines: number }>(rows: readonly Row[], most: number): RoomedList<Row> {
  const fits = linesOf(rows) <= most
  let taken = 0
  const shown = fits ? rows.length : Math.max(1, rows.filter(({ lines }) => (taken += lines) <= most - 1).length)
  return {
    rows: rows.map((row, index) => ({ ...row, beyond: index >= shown })),
    rest: fits ? '' : `ほか${rows.length - shown}指標`,
  }
}

/** Lines for two lists out of `room`: each gets half, and what the other one does not need. */
export function shareRoom(room: number, first: number, second: number): [number, number] {
  const half = Math.floor(room / 2)
  const ofSecond = Math.min(second, Math.max(half, room - first))
  return [Math.min(first, room - ofSecond), ofSecond]
}
