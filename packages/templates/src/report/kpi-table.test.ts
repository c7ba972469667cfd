import { type KpiColumn, STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { tableGrid } from '../../test/table-grid.ts'
import { reportView } from '../view/report-view.ts'
import { renderReportHtml } from './render.ts'

const standard = STANDARD_REPORT_SETTINGS
const page = (parts: Partial<typeof standard>, medium: 'print' | 'web' = 'print'): string =>
  renderReportHtml(
    reportView(
      anEdition({
        report: { ...standard, ...parts },
        measures: [aMeasure({ kpis: [aKpi(), aKpi({ position: 2, indicatorId: 'ind-b', name: '空き店舗' })] })],
      }),
    ),
    { medium },
  )

const inOrder = (...names: KpiColumn[]) => names.map((column) => ({ column, label: '' }))
const orders = [
  inOrder('baseline', 'actual', 'target', 'judgement'),
  inOrder('judgement', 'target', 'actual', 'baseline'),
  inOrder('baseline', 'judgement', 'actual', 'target'),
  inOrder('target', 'actual', 'judgement', 'baseline'),
  inOrder('actual', 'target', 'baseline'),
]
const switches = [true, false].flatMap((chart) =>
  [true, false].flatMap((sentence) => [true, false].map((judgement) => ({ chart, sentence, judgement, mark: true }))),
)

describe('the KPI table', () => {
  it('is a regular table in any order of its columns and with any of its parts off', () => {
    for (const kpiColumns of orders)
      for (const shows of switches) {
        const grid = tableGrid(page({ kpiColumns, shows }), 'kpis')
        const columns = 1 + kpiColumns.filter(({ column }) => column !== 'judgement' || shows.judgement).length
        expect(grid[0]?.map(({ scope }) => scope)).toEqual(Array.from({ length: columns }, () => 'col'))
        expect(grid).toHaveLength(1 + 2 * (1 + Number(shows.chart) + Number(shows.sentence)))
        expect(grid[1]?.[0]?.scope).toBe(shows.chart || shows.sentence ? 'rowgroup' : 'row')
        expect(grid.flat().some(({ className }) => className === 'drawing')).toBe(shows.chart)
        expect(grid.flat().some(({ className }) => className === 'judgement')).toBe(
          shows.judgement && columns === kpiColumns.length + 1 && kpiColumns.length === 4,
        )
      }
  })

  it('has no row for a sentence that says nothing, and stays regular', () => {
    const silent = aKpi({ judged: { ...aKpi().judged, mark: 'none', reason: '' } })
    for (const shows of switches.filter(({ judgement }) => !judgement)) {
      const measures = [aMeasure({ kpis: [silent, aKpi({ position: 2, indicatorId: 'ind-b' })] })]
      const view = reportView(anEdition({ report: { ...standard, shows }, measures }))
      const grid = tableGrid(renderReportHtml(view, { medium: 'print' }), 'kpis')
      expect(grid).toHaveLength(1 + 2 * (1 + Number(shows.chart)) + Number(shows.sentence))
      expect(grid[1]?.[0]?.scope).toBe(shows.chart ? 'rowgroup' : 'row')
    }
  })

  it('heads its columns in the city’s order and words, each year kept', () => {
    const kpiColumns = [
      { column: 'target', label: 'めざす値' },
      { column: 'judgement', label: '評価' },
      { column: 'actual', label: '実績値' },
      { column: 'baseline', label: '' },
    ] as const
    const printed = page({ kpiColumns: [...kpiColumns] })
    const heads = /<table class="kpis">[\s\S]*?<thead>([\s\S]*?)<\/thead>/.exec(printed)?.[1] ?? ''
    expect([...heads.matchAll(/<th[^>]*>(?:<span>)?([^<]*)/g)].map(([, head]) => head)).toEqual([
      '名称',
      'めざす値(H31)',
      '評価',
      '実績値(H28)',
      '現状値',
    ])
    expect(printed).toContain('data-head="めざす値(H31)"')
    expect(/<p class="chart-legend"[\s\S]*?<\/p>/.exec(printed)?.[0].replaceAll(/<[^>]*>/g, '|')).toMatch(
      /現状値.*目安.*実績値.*めざす値.*目安より良い側/u,
    )
    expect(printed).toContain('実績値 26店、めざす値 30店、目安 24、評価 順調')
  })

  it('puts each value under its own head', () => {
    const printed = page({ kpiColumns: inOrder('target', 'baseline', 'actual') }).replaceAll(
      /<\/?(?:span|small)[^>]*>/g,
      '',
    )
    const row = /<tbody id="kpi-ind-a"[\s\S]*?<\/tr>/.exec(printed)?.[0] ?? ''
    expect([...row.matchAll(/data-head="([^"]*)">([^<]*)/g)].map(([, head, value]) => [head, value])).toEqual([
      ['目標値(H31)', '30店'],
      ['現状値', '20店(H26)'],
      ['平成28年度末値', '26店'],
    ])
  })
})
