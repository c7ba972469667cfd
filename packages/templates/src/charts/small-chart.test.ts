import { describe, expect, it } from 'vitest'
import { aChart, numbersOf } from '../../test/a-chart.ts'
import { smallChartSvg } from './small-chart.ts'

describe('smallChartSvg', () => {
  it.each([4.4, 7])('draws the same layers without text in 18 × %d mm', (height) => {
    const svg = smallChartSvg(aChart(), height)
    expect(svg).toContain(`viewBox="0 0 18 ${height}"`)
    expect(svg).not.toMatch(/<text|c-axis/)
    expect(svg).toContain('aria-hidden="true"')
    for (const cls of ['c-tint', 'c-path', 'c-bar good', 'c-line', 'c-open', 'c-fill good'])
      expect(svg).toContain(`class="${cls}"`)
    const [width = 0, x = 0, y = 0] = numbersOf(svg, 'c-fill good')
    const r = width / 2
    expect([x - r > 0, x + r < 18, y - r > 0, y + r < height]).toEqual([true, true, true, true])
  })

  it('dots a year without a value', () => {
    expect(smallChartSvg(aChart({ actual: null, path: null, gaps: [{ at: 2016, label: '調査なし' }] }), 4.4)).toMatch(
      /c-none/,
    )
  })
})
