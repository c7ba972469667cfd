import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { aSeriesPoint } from '../../test/every-part-edition.ts'
import { editionWords } from '../words/edition-words.ts'
import { kpiChart } from './kpi-chart.ts'
import { progressChartSvg } from './progress-chart.ts'

const chart = (series: ReturnType<typeof aSeriesPoint>[], fiscalYear = 2018) => {
  const kpi = aKpi({ series, actual: { ...aKpi().actual, period: String(fiscalYear) } })
  const data = anEdition({ measures: [aMeasure({ kpis: [kpi] })], edition: { fiscalYear } })
  return kpiChart(data, kpi, editionWords(data))
}
const redefined = { relation: 'redefined', note: '集計の対象が変わりました。' } as const

describe('the years before the one under review', () => {
  it('are the measured ones after 現状値', () => {
    const { earlier } = chart([
      aSeriesPoint(2013, 18),
      aSeriesPoint(2014, 20),
      aSeriesPoint(2015, 22),
      aSeriesPoint(2016, 24),
    ])
    expect(earlier).toEqual([
      { at: 2015, value: 22 },
      { at: 2016, value: 24 },
    ])
  })

  it('leave a gap where one was not measured, and the line is cut there', () => {
    const found = chart([aSeriesPoint(2015, 22), aSeriesPoint(2016, null), aSeriesPoint(2017, 25)])
    expect(found.gaps).toEqual([{ at: 2016, label: '' }])
    expect(
      progressChartSvg(found, 17.5)
        .match(/class="c-line" d="([^"]*)"/)?.[1]
        ?.match(/M/g),
    ).toHaveLength(2)
  })

  it('are joined to nothing across a break, and no path leads over it', () => {
    const found = chart([
      aSeriesPoint(2015, 22),
      aSeriesPoint(2016, 24, { breakAfter: redefined }),
      aSeriesPoint(2017, 9),
    ])
    expect([found.breakAt, found.hasPath, found.path]).toEqual([2016.5, false, null])
    const svg = progressChartSvg(found, 17.5)
    expect(svg.match(/c-break/g)).toHaveLength(2)
    expect(svg).not.toContain('c-tint')
  })

  it('have no break where it lies before 現状値', () => {
    const found = chart([aSeriesPoint(2012, 22, { breakAfter: redefined }), aSeriesPoint(2015, 22)])
    expect([found.breakAt, found.hasPath]).toEqual([null, true])
  })

  it('leave out what was counted in another unit', () => {
    const inThousands = aSeriesPoint(2015, 22_000, { unit: '千店', breakAfter: { relation: 'rescaled', note: '' } })
    expect(chart([inThousands, aSeriesPoint(2016, 24)]).earlier).toEqual([{ at: 2016, value: 24 }])
  })
})
