import { textWidth } from '../view/text-width.ts'
import type { ProgressChart } from './chart-model.ts'
import type { Placed } from './frame.ts'
import { label } from './svg.ts'

/** Height of a 7 pt line and the air between it and a line of the drawing, in millimetres. */
const [ascent, descent, air] = [2.1, 0.5, 0.5]

/**
 * 「目安 8.8」 beside the bar: on the side of the path away from the dot, where the path leaves room; above the path where it would
 * touch the axis.
 */
export function pathLabel(chart: ProgressChart, at: Placed): string {
  const { start, target, actual } = chart
  if (chart.path === null || actual === null || at.actualValue === null || start === null || target === null) return ''
  if (target.maintain || chart.path.label === '') return ''
  const x = at.x(actual.at)
  const y = at.y(chart.path.value)
  const slope = (at.y(target.value) - at.y(start.value)) / (at.x(target.at) - at.x(start.at))
  const wantsBelow = at.y(at.actualValue) <= y
  const below = wantsBelow && y + air + ascent + descent + 0.3 <= at.frame.axis
  // The path rises to the right where the slope is negative: below it there is room on the right, above it on the left.
  const gap = at.shortened ? 1.7 : 1
  const right = below || !wantsBelow ? below === slope < 0 : true
  const width = textWidth(chart.path.label, 7)
  const farEnd = right ? x + gap + width : x - gap - width
  const nearPath = y + slope * (farEnd - x)
  const top = Math.min(y, right === slope < 0 ? nearPath : y)
  const baseline = below ? Math.max(y, right === slope < 0 ? y : nearPath) + air + ascent : top - air - descent
  const kept = Math.min(Math.max(baseline, ascent + 0.2), at.frame.axis - descent)
  return label(right ? 'c-note' : 'c-note c-before', right ? x + gap : x - gap, kept, chart.path.label)
}
