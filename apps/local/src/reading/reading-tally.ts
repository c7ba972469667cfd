import type { ValueReading } from '@torikumi/domain'

/** A cell that was not read: its row as a spreadsheet counts them (the header is row 1), and why. */
export interface RefusedCell {
  row: number
  reason: string
}

/** How the cells of a table were read. */
export interface ReadingTally {
  rows: number
  ambiguous: number
  refused: number
  /** The first refused cells, at most `MOST_NAMED`. */
  named: RefusedCell[]
}

/** More refused cells than these are counted, not named: the output has them all. */
const MOST_NAMED = 20

/** A tally before the first row. */
export const newTally = (): ReadingTally => ({ rows: 0, ambiguous: 0, refused: 0, named: [] })

/** Counts the reading of the next row. */
export function count(tally: ReadingTally, reading: ValueReading): void {
  tally.rows++
  if (reading.confidence === 'ambiguous') tally.ambiguous++
  if (reading.confidence !== 'refused') return
  tally.refused++
  if (tally.named.length < MOST_NAMED) tally.named.push({ row: tally.rows + 1, reason: reading.note })
}
