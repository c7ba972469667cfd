import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { fy2016Edition } from '../../test/fy2016-edition.ts'
import { reportView } from './report-view.ts'

describe('reportView of a whole edition', () => {
  const view = reportView(fy2016Edition())

  it('counts indicators once', () => {
    expect(view.summary?.countsNote).toBe('33指標（再掲3件を除く。表の行数は36）。')
    expect(view.summary?.counts.reduce((sum, { count }) => sum + count, 0)).toBe(33)
    expect(view.summary?.bars.flatMap((bar) => bar.cells)).toHaveLength(33)
    expect(view.cover?.goalsNote).toBe('四角1つが1つの施策です。4基本目標、23施策、33指標。')
  })

  it('lists every measure in the contents, code first, with the marks of its rows', () => {
    const lines = view.contents?.groups.flatMap((group) => group.lines) ?? []
    expect(lines.map((line) => line.target)).toEqual(
      view.chapters.flatMap(({ sheets }) => sheets).map((sheet) => sheet.id),
    )
    expect(lines.reduce((sum, line) => sum + line.marks.length, 0)).toBe(36)
    expect(view.contents?.legendNote).toBe('（マーク1つが表の1行。全36行、再掲3件を含む）')
    expect(view.contents?.groups.map((group) => `${group.measureCount} ${group.indicatorCount}`)).toEqual([
      '8施策 12指標',
      '6施策 9指標',
      '4施策 4指標',
      '5施策 8指標',
    ])
  })

  it('gives every KPI row an address of its own', () => {
    const ids = view.chapters
      .flatMap(({ sheets }) => sheets)
      .flatMap((sheet) => sheet.kpis?.rows.map((row) => row.id) ?? [])
    expect(new Set(ids).size).toBe(36)
    expect(ids.filter((id) => /^kpi-ind-\d{3}$/.test(id))).toHaveLength(33)
    expect(ids.filter((id) => /^kpi-ind-\d{3}-\d-\d-\d$/.test(id))).toHaveLength(3)
  })

  it('puts what is behind in order: 遅れ, then やや遅れ, each by code', () => {
    const rows = view.behind?.rows.map((row) => `${row.mark.symbol}${row.code}`) ?? []
    expect(rows.at(-1)).toBe('△4-2-1')
    expect(rows.filter((row) => row.startsWith('▼'))).toEqual(rows.slice(0, -1).sort())
  })

  it('says briefly why an indicator is not judged', () => {
    expect(view.summary?.notJudged.rows.map((row) => `${row.code} ${row.reason}`)).toEqual([
      '2-3-1 平成28年度は調査なし',
      '2-3-2 値が平成26年12月のもの',
      '2-3-2 平成28年度は調査なし',
      '3-2-2 平成28年度は調査なし',
      '3-3-1 平成28年度は調査なし',
      '4-2-2 平成28年度は調査なし',
    ])
  })

  it('heads the target column with the year of its sheet', () => {
    const heads = new Map(
      view.chapters
        .flatMap(({ sheets }) => sheets)
        .map((sheet) => [sheet.code, sheet.kpis?.heads.find(({ column }) => column === 'target')?.text]),
    )
    expect(heads.get('2-3-2')).toBe('目標値(H30)')
    expect(heads.get('1-1-1')).toBe('目標値(H31)')
  })

  it('shows the figure a cell of several values was read as in the series', () => {
    const row = view.series?.groups.flat().find((one) => one.measureCode === '1-1-2')
    expect(row?.actual.number?.integer).toBe('1')
    expect(row?.unit).toBe('社・累計')
  })
})

describe('reportView', () => {
  it('leaves out what is empty', () => {
    const view = reportView(anEdition({ measures: [aMeasure({ kpis: [], activities: [] })] }))
    expect([
      view.behind,
      view.series,
      view.chapters[0]?.sheets[0]?.kpis,
      view.chapters[0]?.sheets[0]?.accounts,
    ]).toEqual([null, null, null, null])
    expect(view.contents?.appendix).toEqual([])
    expect(view.back?.grants).toEqual([])
  })

  it('asks search engines to leave out what is not official', () => {
    expect(reportView(anEdition()).head.noindex).toBe(true)
    expect(reportView(anEdition({ edition: { status: 'rehearsal' } })).head.noindex).toBe(true)
    expect(reportView(anEdition({ edition: { status: 'official' } })).head.noindex).toBe(false)
  })

  it('prints the hash of the data only where it is given', () => {
    const names = (view: ReturnType<typeof reportView>): string[] => view.back?.facts.map((fact) => fact.name) ?? []
    expect(names(reportView(anEdition()))).not.toContain('データの照合番号')
    expect(names(reportView(anEdition(), { dataSha256: 'ab12' }))).toContain('データの照合番号')
  })

  it('gives the same view for the same data', () => {
    expect(reportView(fy2016Edition())).toEqual(reportView(fy2016Edition()))
  })

  it('marks later places of an indicator', () => {
    const again = aKpi({ shownAgain: true, alsoIn: ['1-2-2'] })
    const view = reportView(anEdition({ measures: [aMeasure(), aMeasure({ code: '2-1-2', kpis: [again] })] }))
    expect(view.chapters[0]?.sheets[1]?.kpis?.rows[0]?.remarks).toEqual(['再掲（1-2-2）'])
    expect(view.series?.groups.flat().map((row) => row.again)).toEqual([null, '再掲（1-2-2）'])
  })
})
