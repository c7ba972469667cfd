import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { unitBars } from './unit-bar.ts'

const barOf = (count: number) =>
  unitBars(
    anEdition({
      measures: [
        aMeasure({
          kpis: Array.from({ length: count }, (_, index) =>
            aKpi({
              indicatorId: `i${index}`,
              judged: { ...aKpi().judged, mark: index % 2 === 0 ? 'behind' : 'reached' },
            }),
          ),
        }),
      ],
    }),
  )[0]

describe('unitBars', () => {
  it.each([
    [12, 12.2],
    [13, 11.3],
    [18, 8.16],
    [30, 9.8],
  ])('draws %d cells %d mm wide', (count, width) => {
    expect(barOf(count)?.cellWidth).toBe(width)
    expect(barOf(count)?.cells).toHaveLength(count)
  })

  it('needs at most two lines of its room', () => {
    for (let count = 1; count <= 40; count += 1) {
      const width = barOf(count)?.cellWidth ?? 0
      expect(width).toBeGreaterThan(7)
      expect(Math.ceil(count / Math.floor(147 / width + 1e-9))).toBeLessThanOrEqual(count * 8 <= 147 ? 1 : 2)
    }
  })

  it('draws segments where there are more than 40', () => {
    const bar = barOf(41)
    expect(bar?.cells).toEqual([])
    expect(bar?.segments.map(({ mark, count, share }) => [mark.mark, count, share])).toEqual([
      ['reached', 20, 48.8],
      ['behind', 21, 51.2],
    ])
  })

  it('sorts from reached to not judged and keeps the printed order within a mark', () => {
    expect(barOf(4)?.cells.map((cell) => `${cell.mark.mark} ${cell.target}`)).toEqual([
      'reached kpi-i1',
      'reached kpi-i3',
      'behind kpi-i0',
      'behind kpi-i2',
    ])
  })
})
