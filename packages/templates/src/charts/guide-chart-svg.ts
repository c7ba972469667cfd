import type { ProgressChart } from './chart-model.ts'
import { drawProgressChart } from './progress-chart.ts'

/** An example chart of 54 × 15 mm for 見かた, hidden from assistive technology: title and sentence beside it say what it shows. */
export function guideChartSvg(chart: ProgressChart): string {
  const frame = { width: 54, height: 15, left: 10, right: 47, top: 0.6, high: 2, low: 9.6, axis: 11.1 }
  return `<svg class="chart example" viewBox="0 0 54 15" aria-hidden="true">${drawProgressChart(chart, frame)}</svg>`
}
