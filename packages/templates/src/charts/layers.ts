import type { ProgressChart } from './chart-model.ts'
import type { Placed } from './frame.ts'
import { dashedLine, disc, line, mm, polyline } from './svg.ts'

/** Sizes of the drawn marks, in millimetres. */
export interface MarkSizes {
  baseline: number
  earlier: number
  target: number
  actual: number
}

/** The good side of the path: tinted from the path to the upper edge, or to the axis where less is better. */
export function tint(chart: ProgressChart, at: Placed): string {
  const ends = pathEnds(chart, at)
  if (ends === null) return ''
  const edge = chart.better === 'higher' ? at.frame.top : at.frame.axis
  const [[x1], [x2]] = ends
  return `<path class="c-tint" d="${polyline([...ends, [x2, edge], [x1, edge]])}Z"/>`
}

/** The straight dashed path from start to target. Without a start the target is a short flat dash. */
export function path(chart: ProgressChart, at: Placed): string {
  const ends = pathEnds(chart, at)
  if (ends !== null) return dashedLine('c-path', ...ends[0], ...ends[1])
  if (chart.target === null || chart.start !== null) return ''
  const [x, y] = [at.x(chart.target.at), at.y(chart.target.value)]
  return dashedLine('c-path', x - (at.frame.right - at.frame.left) * 0.4, y, x, y)
}

type Ends = [[number, number], [number, number]]

function pathEnds(chart: ProgressChart, at: Placed): Ends | null {
  if (!chart.hasPath || chart.start === null || chart.target === null) return null
  return [
    [at.x(chart.start.at), at.y(chart.target.maintain ? chart.target.value : chart.start.value)],
    [at.x(chart.target.at), at.y(chart.target.value)],
  ]
}

/** The thick bar from the path to the actual, with two strokes through it where the actual is drawn nearer than it is. */
export function bar(chart: ProgressChart, at: Placed): string {
  if (chart.actual === null || at.actualValue === null || chart.path === null) return ''
  const x = at.x(chart.actual.at)
  const [from, to] = [at.y(chart.path.value), at.y(at.actualValue)]
  const drawn = line(`c-bar ${chart.tone}`, x, from, x, to)
  if (!at.shortened) return drawn
  const middle = (from + to) / 2
  const stroke = (y: number): string => line('c-cut', x - 1.3, y + 0.5, x + 1.3, y - 0.5)
  return `${drawn}<path class="c-gap" d="${polyline([
    [x - 1, middle],
    [x + 1, middle],
  ])}"/>${stroke(middle - 0.45)}${stroke(middle + 0.45)}`
}

/** The line through the measured years, cut at gaps and at a break; averages are bars over their period and joined to nothing. */
export function measuredLine(chart: ProgressChart, at: Placed): string {
  const { start, actual } = chart
  const spans = [
    ...(start?.kind === 'value' && start.spanFrom !== null
      ? [span('c-line', at, start.spanFrom, start.at, start.value)]
      : []),
    ...(actual !== null && actual.spanFrom !== null && at.actualValue !== null
      ? [span(`c-bar ${chart.tone}`, at, actual.spanFrom, actual.at, at.actualValue)]
      : []),
  ]
  if (spans.length > 0) return spans.join('')
  const points = [
    ...(start === null ? [] : [{ at: start.at, value: start.value }]),
    ...chart.earlier,
    ...(actual !== null && actual.stale === null && at.actualValue !== null
      ? [{ at: actual.at, value: at.actualValue }]
      : []),
  ]
  const runs: [number, number][][] = [[]]
  points.forEach((point, index) => {
    const before = points[index - 1]
    if (before !== undefined && isCut(chart, before.at, point.at)) runs.push([])
    runs.at(-1)?.push([at.x(point.at), at.y(point.value)])
  })
  const drawn = runs.filter((run) => run.length > 1).map(polyline)
  return drawn.length === 0 ? '' : `<path class="c-line" d="${drawn.join('')}"/>`
}

const isCut = (chart: ProgressChart, from: number, to: number): boolean =>
  chart.gaps.some((gap) => gap.at > from && gap.at < to) ||
  (chart.breakAt !== null && chart.breakAt > from && chart.breakAt < to)

/** A bar over a period, cut off near the edge of the drawing where the period began before it. */
const span = (cls: string, at: Placed, from: number, to: number, value: number): string =>
  line(cls, Math.max(at.frame.left * 0.15, at.x(from)), at.y(value), at.x(to), at.y(value))

/** Two slanted strokes where the definition changed, each leaning `lean` mm to either side. */
export function breakStrokes(chart: ProgressChart, at: Placed, lean: number): string {
  if (chart.breakAt === null) return ''
  const x = at.x(chart.breakAt)
  const stroke = (offset: number): string =>
    line('c-break', x + offset - lean, at.frame.axis, x + offset + lean, at.frame.top)
  return stroke(-0.85 * lean) + stroke(0.85 * lean)
}

/** The drawn marks: start, earlier years, target, actual, in this order. */
export function marks(chart: ProgressChart, at: Placed, sizes: MarkSizes): string {
  return (
    startMark(chart, at, sizes) +
    earlierMarks(chart, at, sizes) +
    targetMark(chart, at, sizes) +
    actualMark(chart, at, sizes)
  )
}

function startMark({ start }: ProgressChart, at: Placed, sizes: MarkSizes): string {
  if (start === null) return ''
  const [x, y] = [at.x(start.at), at.y(start.value)]
  return start.kind === 'zero'
    ? line('c-end', x, y - sizes.baseline, x, y + sizes.baseline)
    : disc('c-ring', x, y, sizes.baseline + 0.17) + disc('c-hole', x, y, sizes.baseline - 0.17)
}

const earlierMarks = (chart: ProgressChart, at: Placed, sizes: MarkSizes): string =>
  chart.earlier.map((point) => disc('c-dot', at.x(point.at), at.y(point.value), sizes.earlier)).join('')

function targetMark({ target }: ProgressChart, at: Placed, { target: r }: MarkSizes): string {
  if (target === null) return ''
  const [x, y] = [at.x(target.at), at.y(target.value)]
  if (target.maintain) return line('c-end', x, y - r, x, y + r)
  return `<path class="c-open" d="${polyline([
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ])}Z"/>`
}

function actualMark({ actual, tone }: ProgressChart, at: Placed, { actual: r }: MarkSizes): string {
  if (actual === null || at.actualValue === null) return ''
  const [x, y] = [at.x(actual.at), at.y(at.actualValue)]
  return actual.stale === null ? disc(`c-fill ${tone}`, x, y, r) : circle('c-stale', x, y, r)
}

const circle = (cls: string, x: number, y: number, r: number): string =>
  `<circle class="${cls}" cx="${mm(x)}" cy="${mm(y)}" r="${mm(r)}"/>`
