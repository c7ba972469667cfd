import { describe, expect, it } from 'vitest'
import { aChart } from '../../test/a-chart.ts'
import { place, tableFrame } from './frame.ts'
import { pathLabel } from './path-label.ts'
import type { ProgressChart } from './chart-model.ts'

/** Where the label stands: its side of the bar, and whether above or below the path at the bar. */
function placeOf(chart: ProgressChart): { side: string; level: string } {
  const at = place(chart, tableFrame(17.5))
  const svg = pathLabel(chart, at)
  const y = Number(/ y="([\d.]+)"/.exec(svg)?.[1])
  const pathY = at.y(chart.path?.value ?? 0)
  return { side: svg.includes('c-before') ? 'left' : 'right', level: y < pathY ? 'above' : 'below' }
}

const actual = (value: number): ProgressChart['actual'] => ({ at: 2016, value, spanFrom: null, stale: null })
const falling = {
  better: 'lower',
  start: { kind: 'value', at: 2014, value: 20, spanFrom: null },
  target: { at: 2019, value: 10, maintain: false },
  path: { value: 16, label: '目安 16' },
} as const

describe('pathLabel', () => {
  it.each([
    ['a dot below a rising path', aChart({ actual: actual(11) }), { side: 'left', level: 'above' }],
    ['a dot above a rising path', aChart({ actual: actual(19) }), { side: 'right', level: 'below' }],
    ['a dot above a falling path', aChart({ ...falling, actual: actual(20) }), { side: 'left', level: 'below' }],
    ['a dot below a falling path', aChart({ ...falling, actual: actual(11) }), { side: 'right', level: 'above' }],
  ])('stands away from %s', (_, chart, where) => {
    expect(placeOf(chart)).toEqual(where)
  })

  it('goes above the path where it would touch the axis', () => {
    const low = aChart({
      start: { kind: 'value', at: 2014, value: 10, spanFrom: null },
      target: { at: 2019, value: 12, maintain: false },
      path: { value: 10.8, label: '目安 10.8' },
      actual: actual(15),
    })
    expect(placeOf(low)).toEqual({ side: 'right', level: 'above' })
  })

  it('is left out where there is no path, no value or nothing to reach', () => {
    const at = place(aChart(), tableFrame(17.5))
    expect(pathLabel(aChart({ path: null }), at)).toBe('')
    expect(pathLabel(aChart({ target: { at: 2019, value: 10, maintain: true } }), at)).toBe('')
    expect(pathLabel(aChart({ actual: null }), at)).toBe('')
  })
})
