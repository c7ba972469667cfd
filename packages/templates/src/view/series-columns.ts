import { textWidth } from './text-width.ts'

/** The columns of figures where earlier years stand beside each other: how many of the latest have room, and their width in millimetres. */
export interface SeriesColumns {
  years: number
  width: number
}

/**
 * Room of the columns of figures, in millimetres, with the name at its narrowest; beside the years 現状値, this year and 目標値 need
 * one each.
 */
const [room, otherColumns, mostYears] = [92.5, 3, 5]
/** Width by the number of earlier years where the figures are short. */
const widths: readonly number[] = [14.5, 14.5, 14, 13, 12.2, 11.4]
/** Figures are set in 8.5 pt; what is wider than this hangs into the column before it. */
const [points, air, widest] = [8.5, 1.8, 20]

/** The columns for `years` earlier years with these figures. One year at least has a column. */
export function seriesColumns(years: number, figures: readonly string[]): SeriesColumns {
  const needed = Math.min(widest, Math.max(0, ...figures.map((figure) => textWidth(figure, points))) + air)
  const fitting = Math.max(1, Math.min(mostYears, Math.floor(room / needed) - otherColumns))
  const shown = Math.min(years, fitting)
  return { years: shown, width: Math.max(needed, widths[shown] ?? needed) }
}
