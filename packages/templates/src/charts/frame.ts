import { scaleLinear } from 'd3-scale'
import type { ProgressChart } from './chart-model.ts'

/** The room of a drawing, in millimetres from its top left corner. */
export interface Frame {
  width: number
  height: number
  /** x of the chart's first and last time. */
  left: number
  right: number
  /** y of the upper edge of the tint, of the largest and the smallest value, of the time axis. */
  top: number
  high: number
  low: number
  axis: number
}

/** A chart placed in a frame: times and values as millimetres. */
export interface Placed {
  frame: Frame
  x: (at: number) => number
  y: (value: number) => number
  /** The value at which the actual is drawn: its own, or nearer where it lies far beyond the target. */
  actualValue: number | null
  /** True where the actual is drawn nearer than it is. */
  shortened: boolean
}

/** The frame of the chart of a KPI table: 84 mm wide, its first time under the axis of 現状値, its last under that of 目標値. */
export const tableFrame = (height: number): Frame => ({
  width: 84,
  height,
  left: 11.5,
  right: 71.5,
  top: 0.6,
  high: 2,
  low: height - 5.4,
  axis: height - 3.9,
})

/** The frame of the small chart of 概要 and 推移: no text, no axis. */
export const smallFrame = (height: number): Frame => ({
  width: 18,
  height,
  left: 1.6,
  right: 16.2,
  top: 0.2,
  high: 1.3,
  low: height - 1.1,
  axis: height,
})

/** Scales for a chart: time from start to target, values from the values themselves (no zero, no axis). */
export function place(chart: ProgressChart, frame: Frame): Placed {
  const actual = drawnActual(chart)
  const values = [
    ...(chart.start === null ? [] : [chart.start.value]),
    ...(chart.target === null ? [] : [chart.target.value]),
    ...(actual.value === null ? [] : [actual.value]),
    ...(chart.path === null ? [] : [chart.path.value]),
    ...chart.earlier.map((point) => point.value),
  ]
  const x = scaleLinear([chart.first, chart.last], [frame.left, frame.right])
  const lowest = values.length === 0 ? 0 : Math.min(...values)
  const largest = values.length === 0 ? 1 : Math.max(...values)
  // A flat path keeps its distance from the axis, so that its bad side is seen too.
  const smallest = chart.target?.maintain === true ? lowest - 0.8 * (largest - lowest) : lowest
  const y =
    smallest === largest
      ? scaleLinear([smallest - 1, largest + 1], [frame.low, frame.high])
      : scaleLinear([smallest, largest], [frame.low, frame.high])
  return { frame, x, y, actualValue: actual.value, shortened: actual.shortened }
}

/** Beyond the target by more than twice the way from start to target: drawn 1.1 times that way beyond it. */
function drawnActual(chart: ProgressChart): { value: number | null; shortened: boolean } {
  if (chart.actual === null) return { value: null, shortened: false }
  const value = chart.actual.value
  if (chart.start === null || chart.target === null || !chart.hasPath) return { value, shortened: false }
  const way = chart.target.value - chart.start.value
  const beyond = value - chart.target.value
  if (way === 0 || beyond / way <= 2) return { value, shortened: false }
  return { value: chart.target.value + 1.1 * way, shortened: true }
}
