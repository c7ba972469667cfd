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
  // y grows downwards.
  const rises = slope < 0
  const wantsBelow = at.y(at.actualValue) <= y
  const below = wantsBelow && y + air + ascent + descent + 0.3 <= at.frame.axis
  // Below a path that rises to the right there is room on the right, above it on the left.
  const gap = at.shortened ? 1.7 : 1
  const right = below || !wantsBelow ? below === rises : true
  const width = textWidth(chart.path.label, 7)
  const farEnd = right ? x + gap + width : x - gap - width
  const nearPath = y + slope * (farEnd - x)
  // Away from the bar the path climbs, into a label above it, or falls, into one below.
  const climbs = right === rises
  const highest = climbs ? Math.min(y, nearPath) : y
  const lowest = climbs ? y : Math.max(y, nearPath)
  const baseline = below ? lowest + air + ascent : highest - air - descent
  const kept = Math.min(Math.max(baseline, ascent + 0.2), at.frame.axis - descent)
  return label(right ? 'c-note' : 'c-note c-before', right ? x + gap : x - gap, kept, chart.path.label)
}
