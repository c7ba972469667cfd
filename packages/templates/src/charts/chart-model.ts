import type { Tone } from '../view/mark.ts'

/**
 * What a progress chart shows, free of any size. Times are fiscal years, whole at 31 March (2016 is the end of 平成28年度); values are
 * in the printed unit.
 */
export interface ProgressChart {
  /** The same facts in words: name, the three raw values, 目安, judgement. */
  alternative: string
  /** The year under review. */
  year: number
  /** The ends of the time axis: 現状値 and target. */
  first: number
  last: number
  /** The side of the path that is good. */
  better: 'higher' | 'lower'
  start: ChartStart | null
  /** With `maintain` the path is flat and ends in a stroke instead of a diamond. */
  target: { at: number; value: number; maintain: boolean } | null
  /** Whether start and target are joined by the straight path. */
  hasPath: boolean
  /** Years measured between start and the year under review. */
  earlier: ChartPoint[]
  actual: (ChartPoint & { spanFrom: number | null; stale: string | null }) | null
  tone: Tone
  /** 目安 in the year under review, with its label; null where there is none to show. */
  path: { value: number; label: string } | null
  /** Years without a value: a dotted line, with a word for the year under review. */
  gaps: { at: number; label: string }[]
  /** A time at which the definition changed: nothing is joined across it. */
  breakAt: number | null
  ticks: { at: number; label: string; bold: boolean }[]
}

export interface ChartPoint {
  at: number
  value: number
}

/** Where the path begins: an open circle (with a bar over the period of an average), or a stroke at 0 for an accumulation. */
export type ChartStart = (ChartPoint & { kind: 'value'; spanFrom: number | null }) | (ChartPoint & { kind: 'zero' })
