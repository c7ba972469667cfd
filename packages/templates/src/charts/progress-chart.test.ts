import { describe, expect, it } from 'vitest'
import { aChart, numbersOf } from '../../test/a-chart.ts'
import { progressChartSvg } from './progress-chart.ts'

const [left, right, axis] = [11.5, 71.5, 13.6]

describe('progressChartSvg', () => {
  const svg = progressChartSvg(aChart(), 17.5)

  it('stands under its table row: start and target under the axes of 現状値 and 目標値', () => {
    const dashes = numbersOf(svg, 'c-path')
    expect([dashes.slice(0, 2), dashes.slice(-2)]).toEqual([
      [left, 12.1],
      [right, 2],
    ])
  })

  it('draws the bar from the path to the actual in the colour of the judgement, at the year under review', () => {
    const [x1, from, x2, to] = numbersOf(svg, 'c-bar good')
    expect([x1, x2]).toEqual([35.5, 35.5])
    expect(from).toBeCloseTo(12.1 - (4 / 10) * 10.1, 1)
    expect(to).toBeCloseTo(12.1 - (7 / 10) * 10.1, 1)
    expect(numbersOf(svg, 'c-fill good').slice(0, 3)).toEqual([2.6, x2, to])
  })

  it('tints the good side: above the path, below it where less is better', () => {
    expect(numbersOf(svg, 'c-tint').slice(4)).toEqual([right, 0.6, left, 0.6])
    const lower = progressChartSvg(aChart({ better: 'lower', target: { at: 2019, value: 5, maintain: false } }), 17.5)
    expect(numbersOf(lower, 'c-tint').slice(4)).toEqual([right, axis, left, axis])
  })

  it('draws from the back to the front', () => {
    const order = [...svg.matchAll(/class="([a-z -]+)"/g)].map((match) => match[1])
    expect(order.filter((cls) => !/year|note/.test(cls ?? ''))).toEqual([
      'chart',
      'c-tint',
      'c-axis',
      'c-path',
      'c-bar good',
      'c-line',
      'c-ring',
      'c-hole',
      'c-open',
      'c-fill good',
    ])
  })

  it('ticks every year and labels three of them, this year bold', () => {
    expect(svg.match(/v\.6/g)).toHaveLength(6)
    expect(
      [...svg.matchAll(/<text class="(c-year[^"]*)"[^>]*>([^<]*)</g)].map((match) => `${match[1]}:${match[2]}`),
    ).toEqual(['c-year:H26', 'c-year c-this:H28', 'c-year:H31'])
  })

  it('keeps its time axis at any height', () => {
    const low = progressChartSvg(aChart(), 14)
    expect(low).toContain('viewBox="0 0 84 14"')
    expect(numbersOf(low, 'c-axis')[1]).toBeCloseTo(10.1, 5)
  })

  it('ends a target of 維持 in a stroke on a flat path', () => {
    const keep = progressChartSvg(aChart({ target: { at: 2019, value: 10, maintain: true }, path: null }), 17.5)
    const path = numbersOf(keep, 'c-path')
    const [y1, y2] = [path[1], path.at(-1)]
    expect(y1).toBe(y2)
    expect(y1).toBeLessThan(axis - 3)
    expect(numbersOf(keep, 'c-end').slice(0, 3)).toEqual([right, expect.any(Number), right])
    expect(keep).not.toContain('目安')
  })

  it('begins an accumulation with a stroke at zero', () => {
    const sum = progressChartSvg(aChart({ start: { kind: 'zero', at: 2014, value: 0 } }), 17.5)
    expect(numbersOf(sum, 'c-end')[0]).toBe(left)
    expect(sum).not.toContain('c-ring')
  })

  it('draws averages as bars over their period and joins nothing', () => {
    const mean = progressChartSvg(
      aChart({
        start: { kind: 'value', at: 2014, value: 10, spanFrom: 2010.5 },
        actual: { at: 2016, value: 17, spanFrom: 2014.5, stale: null },
      }),
      17.5,
    )
    const [x1, y1, x2, y2] = numbersOf(mean, 'c-line')
    expect([y1, x2]).toEqual([y2, left])
    expect(x1).toBeGreaterThan(0)
    expect(mean.match(/c-line/g)).toHaveLength(1)
    expect(mean.match(/c-bar good/g)).toHaveLength(2)
  })

  it('shows a year without a value by a dotted line and no dot', () => {
    const none = progressChartSvg(aChart({ actual: null, path: null, gaps: [{ at: 2016, label: '調査なし' }] }), 17.5)
    expect(numbersOf(none, 'c-none')[0]).toBe(35.5)
    expect(none).toContain('>調査なし</text>')
    expect(none).not.toMatch(/c-fill|c-bar|c-line/)
    expect(none).toMatch(/c-path/)
  })

  it('cuts the line on both sides of a gap and of a break', () => {
    const gap = progressChartSvg(aChart({ gaps: [{ at: 2015, label: '' }] }), 17.5)
    expect(gap).not.toContain('c-line')
    const broken = progressChartSvg(
      aChart({ hasPath: false, path: null, breakAt: 2015.5, earlier: [{ at: 2015, value: 12 }] }),
      17.5,
    )
    expect(numbersOf(broken, 'c-line')).toHaveLength(4)
    expect(numbersOf(broken, 'c-line')[2]).toBe(23.5)
    expect(broken.match(/c-break/g)).toHaveLength(2)
    expect(broken).not.toMatch(/c-tint|c-path/)
  })

  it('draws an old value at its own date as a dashed circle', () => {
    const old = progressChartSvg(
      aChart({
        path: null,
        actual: { at: 2014.75, value: 17, spanFrom: null, stale: 'H27.12の値' },
        gaps: [{ at: 2016, label: 'H28の値なし' }],
      }),
      17.5,
    )
    expect(numbersOf(old, 'c-stale')[0]).toBe(20.5)
    expect(old).toContain('>H27.12の値</text>')
    expect(old).not.toMatch(/c-fill|c-line/)
  })

  it('draws a target without a start as a short flat dash', () => {
    const open = progressChartSvg(aChart({ start: null, hasPath: false, path: null }), 17.5)
    const path = numbersOf(open, 'c-path')
    const [x1, y1, x2, y2] = [path[0], path[1], path.at(-2), path.at(-1)]
    expect(y1).toBe(y2)
    expect(right - (x2 ?? 0)).toBeLessThan(0.8)
    expect(x1).toBeGreaterThan(left)
    expect(open).not.toContain('c-tint')
  })

  it('draws a far overshoot nearer, with two strokes through its bar', () => {
    const just = progressChartSvg(aChart({ actual: { at: 2016, value: 40, spanFrom: null, stale: null } }), 17.5)
    expect(just).not.toContain('c-cut')
    const far = progressChartSvg(aChart({ actual: { at: 2016, value: 41, spanFrom: null, stale: null } }), 17.5)
    expect(far.match(/c-cut/g)).toHaveLength(2)
    // The target lies 10 of 21 units up: the actual is drawn 1.1 times the way from start to target beyond it.
    expect(numbersOf(far, 'c-path').at(-1)).toBeCloseTo(12.1 - (10 / 21) * 10.1, 1)
  })

  it('says in words what it shows, escaped', () => {
    const hostile = progressChartSvg(aChart({ alternative: '"><script>', path: { value: 14, label: '<b>&' } }), 17.5)
    expect(hostile).toContain('aria-label="&#34;&#62;&#60;script&#62;"')
    expect(hostile).toContain('&#60;b&#62;&#38;')
    expect(hostile).toContain('role="img"')
  })

  it('stays inside its box for values of any size', () => {
    for (const value of [-1e9, -3, 0, 0.001, 5, 1e12]) {
      const svg = progressChartSvg(aChart({ actual: { at: 2016, value, spanFrom: null, stale: null } }), 17.5)
      const [, , y = Number.NaN] = numbersOf(svg, 'c-fill good')
      expect(y).toBeGreaterThanOrEqual(2)
      expect(y).toBeLessThanOrEqual(12.1)
      expect(svg).not.toMatch(/NaN|Infinity/)
    }
  })

  it('draws equal values without dividing by nothing', () => {
    const flat = aChart({
      target: { at: 2019, value: 10, maintain: false },
      path: null,
      actual: { at: 2016, value: 10, spanFrom: null, stale: null },
    })
    expect(progressChartSvg(flat, 17.5)).not.toMatch(/NaN|Infinity/)
  })
})
