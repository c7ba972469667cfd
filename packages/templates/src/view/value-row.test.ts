import { describe, expect, it } from 'vitest'
import { valueCell } from './value-cell.ts'
import { valueRow } from './value-row.ts'

const row = (baseline: string, actual: string, target: string, status = '') =>
  valueRow(
    [
      { column: 'baseline', cell: valueCell(baseline, '') },
      { column: 'actual', cell: valueCell(actual, '') },
      { column: 'target', cell: valueCell(target, '') },
    ],
    status,
  )

const below = (cells: ReturnType<typeof row>): (boolean | undefined)[] =>
  cells.cells.map(({ cell }) => cell?.number?.periodBelow)

describe('valueRow', () => {
  it('keeps short periods beside their values', () => {
    expect(below(row('3.42%(H26)', '3.54%(H28)', '維持'))).toEqual([false, false, undefined])
    expect(row('3.42%(H26)', '3.54%(H28)', '維持').height).toBe(5.5)
  })

  it('moves all periods of a row where one has no room', () => {
    expect(below(row('22.7% (H25)', '19.7% (H28年度卒業生)', '30%'))).toEqual([true, true, false])
    expect(below(row('年平均3.4件 (H22~H26)', '年平均3.0件 (H27~H28)', '年平均5件 (H27~H31)'))).toEqual([
      true,
      true,
      true,
    ])
    expect(row('22.7% (H25)', '19.7% (H28年度卒業生)', '30%').height).toBe(9.5)
  })

  it('lets a value use the room that a short number leaves in the next column', () => {
    expect(below(row('5人(H26)', '120グループ (H28)', '7'))).toEqual([false, false, false])
    expect(below(row('5人(H26)', '120グループ (H28)', '年平均7'))).toEqual([true, true, false])
  })

  it('measures a cell of several values by its parts', () => {
    expect(row('2社(H25)', '協定締結数 平成28年度 1社 平成29年度 1社', '2社').height).toBeCloseTo(12.6, 5)
  })

  it('gives a status a line of its own below a text and below a period, and none beside a number', () => {
    expect(row('2社', '協定締結数 平成28年度 1社 平成29年度 1社', '2社', '速報').height).toBeCloseTo(12.6 + 5.4, 5)
    expect(row('22.7% (H25)', '19.7% (H28年度卒業生)', '30%', '速報').height).toBeCloseTo(9.5 + 5.4, 5)
    expect(row('2社', '1社', '2社', '速報').height).toBe(5.5)
  })

  it('counts the lines of a text without spaces', () => {
    expect(row('', 'x'.repeat(100), '').height).toBeCloseTo(6 * 4.2, 5)
  })
})
