import { textWidth } from '../view/text-width.ts'
import type { ProgressChart } from './chart-model.ts'
import { place, tableFrame, type Frame, type Placed } from './frame.ts'
import { bar, breakStrokes, marks, measuredLine, path, tint } from './layers.ts'
import { pathLabel } from './path-label.ts'
import { escapeXml, label, line, mm } from './svg.ts'

const sizes = { baseline: 1.15, earlier: 0.9, target: 1.6, actual: 1.3 }

/** The chart of a KPI table, 84 mm wide and `height` mm high, as static SVG with its text alternative. */
export function progressChartSvg(chart: ProgressChart, height: number): string {
  const drawing = drawProgressChart(chart, tableFrame(height))
  return `<svg class="chart" viewBox="0 0 84 ${mm(height)}" role="img" aria-label="${escapeXml(chart.alternative)}">${drawing}</svg>`
}

/** The layers of a chart with axis and labels, from the back to the front. */
export function drawProgressChart(chart: ProgressChart, frame: Frame): string {
  const at = place(chart, frame)
  const layers = [
    tint(chart, at),
    timeAxis(chart, at),
    gaps(chart, at),
    path(chart, at),
    bar(chart, at),
    measuredLine(chart, at),
    breakStrokes(chart, at, 0.7),
    marks(chart, at, sizes),
    pathLabel(chart, at),
    staleLabel(chart, at),
  ]
  return layers.join('')
}

/** The axis with a tick for every year and the labels of the three that matter. */
function timeAxis(chart: ProgressChart, at: Placed): string {
  const { axis, left, right } = at.frame
  const years: string[] = []
  for (let year = Math.ceil(chart.first); year <= chart.last; year += 1) {
    years.push(`M${mm(at.x(year))} ${mm(axis)}v.6`)
  }
  const labels = chart.ticks.map((tick) =>
    label(tick.bold ? 'c-year c-this' : 'c-year', at.x(tick.at), axis + 3.2, tick.label),
  )
  return `<path class="c-axis" d="M${mm(left - 1.5)} ${mm(axis)}H${mm(right + 1.5)}${years.join('')}"/>${labels.join('')}`
}

/** A dotted line in each year without a value, beside it the word for the year under review. */
function gaps(chart: ProgressChart, at: Placed): string {
  return chart.gaps
    .map((gap) => {
      const x = at.x(gap.at)
      const dotted = line('c-none', x, at.frame.top, x, at.frame.axis)
      return gap.label === '' ? dotted : dotted + label('c-note', x + 1, gapLabelY(chart, at), gap.label)
    })
    .join('')
}

/** At the upper edge, or above the axis where the path or the stale value is in the way there. */
function gapLabelY(chart: ProgressChart, at: Placed): number {
  const rising = (chart.target?.value ?? 0) >= (chart.start?.value ?? 0)
  return rising ? at.frame.axis - 0.7 : at.frame.top + 2.6
}

/** The date of a value that is older than the year under review, beside its circle. */
function staleLabel(chart: ProgressChart, at: Placed): string {
  if (chart.actual === null || chart.actual.stale === null || at.actualValue === null) return ''
  const x = at.x(chart.actual.at)
  const y = Math.min(Math.max(at.y(at.actualValue) + 0.9, 2.6), at.frame.axis - 0.6)
  const roomOnTheLeft = x - 1.9 - textWidth(chart.actual.stale, 7) > 0
  return roomOnTheLeft
    ? label('c-note c-before', x - 1.9, y, chart.actual.stale)
    : label('c-note', x + 1.9, y, chart.actual.stale)
}
