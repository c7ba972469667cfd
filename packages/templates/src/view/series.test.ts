import type { EditionKpi } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { editionWords } from '../words/edition-words.ts'
import { seriesView } from './series.ts'

const rows = (kpis: EditionKpi[]) => {
  const data = anEdition({ measures: [aMeasure({ kpis }), aMeasure({ code: '2-1-1', priority: 2 })] })
  return seriesView(data, editionWords(data))
}
const base = aKpi()

describe('seriesView', () => {
  it('groups rows by 基本目標 and names a measure in its first row', () => {
    const { groups, actualHead } = rows([aKpi(), aKpi({ indicatorId: 'b' })])
    expect(groups.map((group) => group.map((row) => row.code))).toEqual([['1-1-1', ''], ['2-1-1']])
    expect(actualHead).toBe('平成28年度')
  })

  it.each([
    ['cumulative', '30店(累計)', '店・累計'],
    ['cumulative', '30店', '店'],
    ['period-average', '年平均30店', '店・年平均'],
    ['point-in-time', '30店', '店'],
  ] as const)('says how a %s with the target %s is counted', (aggregation, raw, unit) => {
    const [row] = rows([aKpi({ aggregation, target: { ...base.target, raw } })]).groups.flat()
    expect(row?.unit).toBe(unit)
  })

  it('strips unit, period and 年平均 from the figures, and nothing else', () => {
    const baseline = {
      ...base.baseline,
      raw: '年平均3.40件 (H22~H26)',
      number: 3.4,
      numberText: '3.40',
      period: '2010-2014',
    }
    const target = { ...base.target, raw: '約30店' }
    const [row] = rows([aKpi({ baseline, target })]).groups.flat()
    expect(row?.baseline.number).toMatchObject({ prefix: '', integer: '3', fraction: '.40', unit: '', period: '' })
    expect(row?.baselineYear).toBe('H22~H26')
    expect(row?.goal.number).toMatchObject({ prefix: '約', integer: '30' })
  })

  it('keeps a dash a dash and prints a word for an empty cell', () => {
    const dash = { raw: '-', number: null, numberText: '', period: '' }
    const actual = { ...base.actual, raw: '', number: null, numberText: '', reason: 'pending' } as const
    const [row] = rows([aKpi({ baseline: dash, actual })]).groups.flat()
    expect([row?.baseline.dash, row?.actual.blank]).toEqual(['-', '集計中'])
  })
})
