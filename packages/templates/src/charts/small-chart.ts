import type { ProgressChart } from './chart-model.ts'
import { place, smallFrame } from './frame.ts'
import { bar, breakStrokes, marks, measuredLine, path, tint } from './layers.ts'
import { line, mm } from './svg.ts'

const sizes = { baseline: 0.75, earlier: 0.55, target: 1.05, actual: 0.85 }

/** The chart of a list, 18 mm wide and `height` mm high: without text, hidden from assistive technology, since its row says it all. */
export function smallChartSvg(chart: ProgressChart, height: number): string {
  const at = place(chart, smallFrame(height))
  const dotted = chart.gaps
    .map((gap) => line('c-none', at.x(gap.at), at.frame.top, at.x(gap.at), at.frame.axis))
    .join('')
  const drawing = [
    tint(chart, at),
    dotted,
    path(chart, at),
    bar(chart, at),
    measuredLine(chart, at),
    breakStrokes(chart, at, 0.5),
    marks(chart, at, sizes),
  ]
  return `<svg class="chart small" viewBox="0 0 18 ${mm(height)}" aria-hidden="true">${drawing.join('')}</svg>`
}
