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
  countTable: 20,
  contact: 20,
}
const list = { head: 10, row: 5.3 }

/** How many rows the lists of the first page may have together: with `lists` heads, beside a lead and bars, of which `long` have their name above them. */
export function roomForRows(lead: string, bars: { count: number; long: number }, lists: number): number {
  const leadLines = Math.ceil((textWidth(lead, 13) * 1.05) / 174)
  const taken =
    heights.head +
    heights.lead +
    leadLines * heights.leadLine +
    heights.counts +
    (bars.count === 0 ? heights.countTable : heights.bars + bars.count * heights.bar + bars.long * heights.barName) +
    heights.contact +
    lists * list.head
  return Math.max(2 * lists, Math.floor((page - taken) / list.row))
}

/** Gives a list of `rows` room for `most` lines; where it is longer, the last of them says how many are left. */
export function roomed<Row extends object>(rows: readonly Row[], most: number): RoomedList<Row> {
  const shown = rows.length <= most ? rows.length : Math.max(1, most - 1)
  return {
    rows: rows.map((row, index) => ({ ...row, beyond: index >= shown })),
    rest: shown === rows.length ? '' : `ほか${rows.length - shown}指標`,
  }
}

/** Lines for two lists out of `room`: each gets half, and what the other one does not need. */
export function shareRoom(room: number, first: number, second: number): [number, number] {
  const half = Math.floor(room / 2)
  const ofSecond = Math.min(second, Math.max(half, room - first))
  return [Math.min(first, room - ofSecond), ofSecond]
}
