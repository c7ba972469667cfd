import { textWidth } from './text-width.ts'

/** What a row of 遅れているものと理由 says, for the height it needs. */
interface Account {
  name: string
  /** Lines of the values, and of the code with what stands below it. */
  values: number
  causes: string
  response: string
}

/** How much of each text the printed list has room for, and how many of its rows: it is one page, the second of 概要. */
export interface BehindRoom {
  /** Characters of a cause or a response; null where all of them have room. */
  most: number | null
  rows: number
}

/** Millimetres: the page without heading and table head, and the parts of a row when the list is set as tight as it may be. */
const room = 224
const row = { points: 8, padding: 2.4, line: 3.9, name: 39, account: 57, chart: 7.4 }
const limits = [null, 160, 120, 90, 70, 55, 45, 36, 28] as const

/** The most generous setting in which the rows fill no more than a page; beyond the shortest texts, rows are left out. */
export function behindRoom(accounts: readonly Account[]): BehindRoom {
  const fitting = limits.find((most) => heightOf(accounts, most) <= room)
  if (fitting !== undefined) return { most: fitting, rows: accounts.length }
  const most = limits.at(-1) ?? null
  let rows = accounts.length
  // The last line of the page says how many are left.
  while (rows > 1 && heightOf(accounts.slice(0, rows), most) + row.line + row.padding > room) rows -= 1
  return { most, rows }
}

const heightOf = (accounts: readonly Account[], most: number | null): number =>
  accounts.reduce((sum, account) => sum + rowHeight(account, most), 0)

function rowHeight({ name, values, causes, response }: Account, most: number | null): number {
  const account =
    lines(shortened(causes, most), row.account) +
    (response === '' ? 0 : lines(shortened(response, most), row.account - 4))
  return row.padding + Math.max(row.chart, row.line * Math.max(lines(name, row.name), values, account))
}

/** Lines of a text, one at least for each paragraph; `auto-phrase` leaves them a little shorter. */
const lines = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, row.points) * 1.05) / width)), 0)

/** A text cut after `most` characters, with a sign that it goes on. */
export function shortened(text: string, most: number | null): string {
  const characters = [...text]
  return most === null || characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}
