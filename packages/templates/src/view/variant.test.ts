import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anActivity, anEdition } from '../../test/an-edition.ts'
import { fy2016Edition } from '../../test/fy2016-edition.ts'
import { renderReportHtml } from '../report/render.ts'
import { reportView } from './report-view.ts'
import type { ReportVariant } from './variant.ts'

const official = { code: '999997', name: '試作市', notice: null, assignmentNotice: null, contact: '企画担当課' }
const three = anEdition({
  measures: [
    aMeasure(),
    aMeasure({ code: '1-1-2', leadSection: '福祉担当課', kpis: [], activities: [anActivity()] }),
    aMeasure({
      code: '1-1-3',
      leadSection: '農林担当課',
      kpis: [aKpi({ section: '福祉担当課' })],
      activities: [anActivity({ section: '農林担当課' })],
    }),
  ],
})

const madeOn = '2017-09-01'
const print = (variant: ReportVariant, data = fy2016Edition()): string =>
  renderReportHtml(reportView(data, { variant }), { medium: 'print' })
const ids = (html: string): string[] =>
  [...html.matchAll(/<section class="[^"]*" id="([^"]+)"/g)].map((one) => one[1] ?? '')

describe('the preview', () => {
  const sheets = (variant: Partial<Extract<ReportVariant, { kind: 'preview' }>>): string[] =>
    ids(print({ kind: 'preview', madeOn, measureCodes: [], sections: [], ...variant }, three))

  it('has the sheets of the measures it names, under their own addresses', () => {
    expect(sheets({ measureCodes: ['1-1-3'] })).toEqual(['s-1-1-3'])
  })

  it('has every sheet on which a section leads or answers a row', () => {
    expect(sheets({ sections: ['福祉担当課'] })).toEqual(['s-1-1-2', 's-1-1-3'])
    expect(sheets({ sections: ['農林担当課'], measureCodes: ['1-1-1'] })).toEqual(['s-1-1-1', 's-1-1-3'])
    expect(sheets({})).toEqual([])
  })

  it('prints a sheet as the report does', () => {
    const sheet = (html: string): string | undefined =>
      /<section class="sheet measure" id="s-1-2-2".*?<\/section>/s.exec(html)?.[0]
    const preview = sheet(print({ kind: 'preview', madeOn, measureCodes: ['1-2-2'], sections: [] }))
    expect(preview).toContain('56,337')
    expect(preview).toBe(sheet(print({ kind: 'edition' })))
  })

  it('says 案 on every page and keeps the notice of a sample', () => {
    const variant = { kind: 'preview', madeOn, measureCodes: ['1-1-1'], sections: [] } as const
    expect(reportView(three, { variant }).head).toMatchObject({
      frame: '案　見本：確認用です。',
      title: '試作市 平成28年度 取組状況（案・見本）',
      noindex: true,
    })
    expect(reportView({ ...three, municipality: official }, { variant }).head.frame).toBe('案')
  })
})

describe('what is not published', () => {
  const variants: ReportVariant[] = [
    { kind: 'draft', madeOn },
    { kind: 'meeting', madeOn, documentNumber: '資料2' },
    { kind: 'preview', madeOn, measureCodes: ['1-2-2'], sections: [] },
  ]
  const withoutStyle = (html: string): string => html.replace(/<style>.*?<\/style>/s, '')

  it.each(variants)('says in its head that it is a 案, and of which day ($kind)', (variant) => {
    const html = print(variant)
    expect(html).toContain('@page{@top-left{content:"平成28年度\\20 取組状況　案（平成29年9月1日現在）"}')
    expect(html).toContain('実績）。案（平成29年9月1日現在）。見本：')
  })

  it.each(variants)('has neither the number nor the id nor the 公表日 of an edition ($kind)', (variant) => {
    const html = print(variant)
    expect(html).not.toMatch(/352136-2016|10月2日/)
    expect(html).not.toContain('取組状況　第1版')
    expect(withoutStyle(html)).not.toMatch(/<dt>(?:公表|版)<\/dt>/)
  })

  it('says so on its cover and in its colophon too', () => {
    const view = reportView(fy2016Edition(), { variant: { kind: 'meeting', madeOn: '2026-11-27', documentNumber: '' } })
    expect(view.cover?.facts[0]).toEqual({ name: '案', value: '令和8年11月27日現在', note: '' })
    expect(view.back?.facts[1]).toMatchObject({ name: '案', value: '令和8年11月27日現在', note: '2026年11月27日' })
    expect(view.head.editionId).toBe('')
  })
})

describe('the draft of the whole report', () => {
  it('has every part of the edition and says 案 on every page', () => {
    const html = print({ kind: 'draft', madeOn })
    expect(ids(html)).toEqual(ids(print({ kind: 'edition' })))
    expect(html).toContain('@bottom-left{content:"案　見本')
    expect(html).not.toContain('意見欄')
  })
})

describe('the meeting’s paper', () => {
  it('is the whole report with its number and a place for opinions under every sheet', () => {
    const html = print({ kind: 'meeting', madeOn, documentNumber: '資料2' })
    expect(ids(html)).toEqual(ids(print({ kind: 'edition' })))
    expect(html.match(/<h3>意見欄<\/h3>/g)).toHaveLength(23)
    expect(print({ kind: 'edition' })).not.toContain('意見欄')
    expect(html).toContain('@bottom-left{content:"案　資料2　見本')
  })

  it('leaves the number out where it has none', () => {
    const variant = { kind: 'meeting', madeOn, documentNumber: ' ' } as const
    expect(reportView({ ...three, municipality: official }, { variant }).head.frame).toBe('案')
  })
})

describe('the summary', () => {
  const html = print({ kind: 'summary' })

  it('is 概要 and 遅れているものと理由 alone, under a line that names the edition', () => {
    expect(ids(html)).toEqual(['s-summary', 's-behind'])
    expect(html).toContain('美祢市　平成28年度 取組状況　第1版（352136-2016-1）　平成29年10月2日公表')
  })

  it('links to nothing and names no page it does not have', () => {
    expect(html).not.toMatch(/href=|data-page-of/)
  })

  it('names the pages of the report it is printed with', () => {
    const pageOf = { 's-guide': 5, 's-1-1-1': 6, 's-2-3-1': 18 }
    const beside = print({ kind: 'summary', pageOf })
    expect(beside).not.toMatch(/href=|data-page-of/)
    expect(beside).toContain('判定の基準は報告書の5ページにあります。')
    expect(beside).toContain('<th scope="col" class="page"><span>報告書のページ</span></th>')
    expect(beside).toMatch(/高齢福祉の充実に関する不満度<\/th>.*?<td class="page">18<\/td>/)
    expect(beside).toContain('<small class="at">6ページ</small>')
    expect(beside).toContain('ページは報告書のページです。')
    expect(html).not.toContain('報告書のページ')
  })

  it('says where the drawings of its list are explained, as the report does, unless there are none', () => {
    const place = /図の見かたは(.*?)にあります。/u
    expect(place.exec(print({ kind: 'summary', pageOf: { 's-guide': 5 } }))?.[1]).toBe('5ページ')
    expect(place.exec(print({ kind: 'edition' }))?.[1]).toBe(
      '<a href="#s-guide"><span data-page-of="s-guide"></span>ページ</a>',
    )
    const edition = fy2016Edition()
    const shows = { ...edition.report.shows, chart: false }
    expect(print({ kind: 'edition' }, { ...edition, report: { ...edition.report, shows } })).not.toMatch(place)
  })

  it('calls what stands elsewhere a part of the report', () => {
    const late = Array.from({ length: 60 }, (_, at) =>
      aKpi({ indicatorId: `i-${at}`, judged: { ...aKpi().judged, mark: 'behind', word: '遅れ' } }),
    )
    const data = anEdition({ measures: [aMeasure({ kpis: late })] })
    const alone = print({ kind: 'summary' }, data)
    expect(alone).toMatch(/長い回答の全文は報告書の各施策にあります。/)
    expect(alone).toMatch(/ほか\d+指標は報告書の「重要業績評価指標の推移と索引」にあります。/)
    expect(alone).toContain('報告書の各ページの上部')
    expect(print({ kind: 'edition' }, data)).not.toMatch(/報告書の(?:各|「)/)
  })

  it('heads its lists where a reader sees it', () => {
    expect(html).toContain('<thead><tr><th scope="col">施策</th><th scope="col">指標</th><th scope="col">理由</th>')
  })
})
