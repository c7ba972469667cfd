import { describe, expect, it } from 'vitest'
import { fy2016Kpis } from '../../test/fy2016-kpis.ts'
import { valueCell, type ValueCell } from './value-cell.ts'

const joined = ({ number, dash, word, text }: ValueCell): string =>
  number === null
    ? (dash ?? word ?? text ?? '')
    : number.prefix + number.integer + number.fraction + number.unit + number.period

const parts = (raw: string): string[] => {
  const { number } = valueCell(raw, '—')
  return number === null ? [] : [number.prefix, number.integer, number.fraction, number.unit, number.period]
}

describe('valueCell', () => {
  it.each([
    ['8企業(H26)', ['', '8', '', '企業', '(H26)']],
    ['22.7% (H25)', ['', '22', '.7', '%', ' (H25)']],
    ['38,039人 (H25)', ['', '38,039', '', '人', ' (H25)']],
    ['年平均3.4件 (H22~H26)', ['年平均', '3', '.4', '件', ' (H22~H26)']],
    ['8.72人(H26.12)', ['', '8', '.72', '人', '(H26.12)']],
    ['2社 (5年間累計)', ['', '2', '', '社', ' (5年間累計)']],
    ['約１２０団体（H28）', ['約', '１２０', '', '団体', '（H28）']],
    ['-3.5%', ['', '-3', '.5', '%', '']],
    ['△12人', ['', '△12', '', '人', '']],
    ['0', ['', '0', '', '', '']],
  ])('splits %s around the axis', (raw, expected) => {
    expect(parts(raw)).toEqual(expected)
  })

  it.each(['-', '—', '－', '―', 'ー'])('centres the dash %s', (raw) => {
    expect(valueCell(raw, '')).toMatchObject({ dash: raw, number: null })
  })

  it('sets one word in place of a number', () => {
    expect(valueCell('維持', '').word).toBe('維持')
  })

  it.each(['進出協定締結数 平成28年度 1社 平成29年度 1社', '10→12人', '調査の方法を見直し中', '約1,500,000千円以上'])(
    'keeps %s as text',
    (raw) => {
      expect(valueCell(raw, '').text).toBe(raw)
    },
  )

  it('gives up the axis for a number that would touch the column before it', () => {
    expect(valueCell('70,000人', '').number?.wide).toBe(false)
    expect(valueCell('1,234,567千円', '').number?.wide).toBe(true)
  })

  it.each([
    ['年平均3.4件', { digits: 1, narrow: 0, full: 0, prefix: 3 }],
    ['38,039人', { digits: 5, narrow: 1, full: 0, prefix: 0 }],
    ['△１２人', { digits: 0, narrow: 0, full: 3, prefix: 0 }],
    ['-3.5%', { digits: 1, narrow: 1, full: 0, prefix: 0 }],
    ['−3.5%', { digits: 2, narrow: 0, full: 0, prefix: 0 }],
  ])('counts what stands before the axis of %s by its width', (raw, left) => {
    expect(valueCell(raw, '').number?.left).toEqual(left)
  })

  it('prints the given words for an empty cell', () => {
    expect(valueCell('', '集計中')).toMatchObject({ blank: '集計中', number: null, text: null })
    expect(valueCell('  ', '集計中').blank).toBe('集計中')
  })

  it('loses no character of any cell of the report', () => {
    const cells = fy2016Kpis.flatMap((row) => [row.baseline, row.actual, row.target])
    expect(cells.map((raw) => joined(valueCell(raw, '')))).toEqual(cells)
  })

  it('sets a number as small text where its unit or its period is longer than a column', () => {
    expect(valueCell('12社と協定を結んだ団体の数', '').text).toBe('12社と協定を結んだ団体の数')
    expect(valueCell('12社（協定を結んだ年度の翌年度末まで）', '').text).not.toBeNull()
    expect(valueCell('12グループ(H28年度末)', '').number).not.toBeNull()
  })

  it('gives exactly one form', () => {
    const cells = [...fy2016Kpis.flatMap((row) => [row.baseline, row.actual, row.target]), '']
    for (const raw of cells) {
      expect(Object.values(valueCell(raw, '—')).filter((form) => form !== null)).toHaveLength(1)
    }
  })
})
