import { describe, expect, it } from 'vitest'
import { anEdition } from '../../test/an-edition.ts'
import { editionWords } from '../words/edition-words.ts'
import { guideCharts } from './guide-charts.ts'
import { guideFigureSvg } from './guide-figure.ts'

describe('guideCharts', () => {
  it.each([2015, 2016, 2017, 2018, 2019])('shows every form in a report on %d', (fiscalYear) => {
    const data = anEdition({ edition: { fiscalYear } })
    const charts = guideCharts(data, editionWords(data))
    expect(charts).toHaveLength(11)
    expect(charts.every((chart) => !/NaN|Infinity|undefined/.test(chart.svg))).toBe(true)
    expect(new Set(charts.map((chart) => chart.svg)).size).toBe(11)
  })
})

describe('guideFigureSvg', () => {
  it('names the year and says what it shows', () => {
    const names = { baseline: '現状値', actual: '平成28年度末値', target: '目標値', judgement: '判定' }
    const svg = guideFigureSvg(names, { isPrinted: true, onPath: '順調' }, ['H25', 'H28', 'H31'])
    expect(svg).toContain('>平成28年度末値</text>')
    expect(svg).toContain('role="img"')
  })

  it('keeps a long name of the target inside', () => {
    const names = { baseline: '現状値', actual: '実績値', target: 'めざしている値の全文です', judgement: '判定' }
    expect(guideFigureSvg(names, { isPrinted: true, onPath: '順調' }, ['H25', 'H28', 'H31'])).toMatch(
      /c-before" x="83.5"[^>]*>めざしている値/u,
    )
  })
})
