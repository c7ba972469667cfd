import type { EditionKpi } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { aSeriesPoint } from '../../test/every-part-edition.ts'
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

  describe('with earlier years', () => {
    const broken = { relation: 'redefined', note: '対象を広げました。' } as const
    const before = [aSeriesPoint(2014, 18, { breakAfter: broken }), aSeriesPoint(2015, 22.5)]

    it('has a column for each, oldest first, and says 現状値’s year and the unit with the row', () => {
      const { years, actualHead, groups } = rows([aKpi({ series: before }), aKpi({ indicatorId: 'b', series: [] })])
      expect([years, actualHead]).toEqual([['H26', 'H27'], 'H28'])
      const figures = groups[0]?.map(({ earlier }) =>
        earlier.map(({ figure }) => figure.number?.integer ?? figure.blank),
      )
      expect(figures).toEqual([
        ['18', '22'],
        ['', ''],
      ])
    })

    it('marks a break and says its reason under the table', () => {
      const { breaks, groups } = rows([aKpi({ series: before })])
      expect(groups[0]?.[0]?.earlier.map(({ mark }) => mark)).toEqual(['※1', ''])
      expect(breaks.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
        '※1 1-1-1　朝市の出店数：平成26年度と平成27年度の間で算出方法が変わりました。対象を広げました。',
      ])
    })

    it('keeps the unit of a figure that was counted in another one', () => {
      const { groups } = rows([aKpi({ series: [aSeriesPoint(2015, 22, { unit: '千店' })] })])
      expect(groups[0]?.[0]?.earlier[0]?.figure.number).toMatchObject({ integer: '22', unit: '千店' })
    })

    it('lets a figure break that was counted in a unit too long for its column', () => {
      const { groups } = rows([aKpi({ series: [aSeriesPoint(2015, 22, { unit: '店舗・露店' })] })])
      expect(groups[0]?.[0]?.earlier[0]?.figure).toMatchObject({ number: null, blank: null, text: '22店舗・露店' })
    })

    it('shows the last five where there are more', () => {
      const series = [2009, 2010, 2011, 2012, 2013, 2014, 2015].map((year) => aSeriesPoint(year, 1))
      expect(rows([aKpi({ series })]).years).toEqual(['H23', 'H24', 'H25', 'H26', 'H27'])
    })
  })

  it('says source, way of counting and survey cycle as far as they are known', () => {
    const known = aKpi({ source: '商工担当課の集計', howCounted: '', surveyCycle: '毎年度' })
    const found = rows([known, aKpi({ indicatorId: 'b' })]).groups[0]?.map(({ source }) => source)
    expect(found).toEqual(['出典：商工担当課の集計　調査周期：毎年度', ''])
  })
})
