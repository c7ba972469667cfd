import { type ReportSettings, STANDARD_REPORT_SETTINGS } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { anEdition } from '../../test/an-edition.ts'
import { changedEdition } from '../../test/changed-edition.ts'
import { fy2016Edition } from '../../test/fy2016-edition.ts'
import { withoutDrawings } from '../../test/without-drawings.ts'
import { reportView } from '../view/report-view.ts'
import { renderReportHtml } from './render.ts'

const standard = STANDARD_REPORT_SETTINGS
const render = (parts: Partial<ReportSettings>, medium: 'print' | 'web') =>
  renderReportHtml(reportView(fy2016Edition(parts)), { medium })
const both = (parts: Partial<ReportSettings>) => (['print', 'web'] as const).map((medium) => render(parts, medium))
const off = (name: keyof ReportSettings['shows']) => ({ shows: { ...standard.shows, [name]: false } })
const body = (page: string): string => page.replace(/<style>[\s\S]*?<\/style>/, '').replaceAll('&#x3D;', '=')
const found = (text: string, what: RegExp): string[] => [...text.matchAll(what)].map(([hit]) => hit)
const words = (page: string): string =>
  body(page)
    .replaceAll(/(?:aria-label|alt)="([^"]*)"/g, '>$1<')
    .replaceAll(/<[^>]*>/g, ' ')

const emblem = 'data:image/png;base64,iVBORw0KGgo='

describe('the settings of the report, printed and on the web', () => {
  it('give it its accent, by a custom property after the standard one', () => {
    for (const page of both({ accent: '#8a1538' })) {
      expect(page.lastIndexOf('--accent:#8a1538')).toBeGreaterThan(page.indexOf('--accent: #0b4f7d'))
      expect(body(page)).not.toContain('8a1538')
    }
    expect(render({ accent: '#8a1538' }, 'print')).toMatch(/@right-top\{[^}]*background:#8a1538\}/)
  })

  it('put the emblem on the cover with its name, and nothing where there is none', () => {
    for (const page of both({ emblem })) expect(body(page)).toContain(`<img src="${emblem}" alt="美祢市章">`)
    for (const page of both({})) expect(withoutDrawings(page)).not.toContain('<img')
  })

  it('name the licence in the colophon and in the head', () => {
    const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.ja' }
    for (const page of both({ licence })) {
      expect(page).toContain(`<link rel="license" href="${licence.url}">`)
      expect(page).toContain(`<dt>利用条件</dt><dd><a href="${licence.url}" rel="license">CC BY 4.0</a></dd>`)
    }
    for (const page of both({})) expect(found(page, /rel="license"|利用条件/g)).toEqual([])
  })

  it('without judgement leave no word, mark, count, list or explanation of one', () => {
    for (const page of both(off('judgement'))) {
      expect(found(words(page), /判定|順調|遅れ|目標値到達|進捗率/g)).toEqual([])
      expect(found(body(page), /class="(?:mark|judged|cell|criteria|legend)(?=[" ])/g)).toEqual([])
      expect(found(body(page), /c-(?:bar|fill)(?: big)? (?:good|slightly|behind)/g)).toEqual([])
      expect(words(page)).toMatch(/33の指標のうち、\s*28指標\s*に\s*平成28年度\s*の値があります。/u)
      expect(words(page)).toContain('平成28年度の値がない指標')
      expect(body(page)).toContain('class="sentence"')
    }
  })

  it('without marks say the words and count in a table, and legend nothing', () => {
    for (const page of both(off('mark'))) {
      expect(found(body(page), /class="(?:mark|cells|segments|legend)(?=[" ])/g)).toEqual([])
      expect(words(page)).toMatch(/基本目標別の判定[\s\S]*基本目標1\s+4\s+3\s+0\s+5\s+0/)
      expect(words(page)).toContain('遅れ')
    }
  })

  it('without charts leave no drawing, legend or explanation of one', () => {
    for (const page of both(off('chart'))) {
      expect(found(body(page), /class="(?:chart|figure|chart-legend|drawing|examples)(?=[" ])/g)).toEqual([])
      expect(found(words(page), /図の見かた|いろいろな図|目安より良い側/g)).toEqual([])
      expect(words(page)).toContain('判定の基準')
    }
  })

  it('without sentences leave no row for them', () => {
    for (const page of both(off('sentence'))) {
      expect(body(page)).not.toContain('class="sentence"')
      expect(body(page)).toContain('class="drawing"')
    }
  })

  it('print the city’s words where nothing was answered, in cell, chart, list and sentence', () => {
    const edition = fy2016Edition()
    const [first] = edition.measures
    const kpi = first!.kpis[0]!
    const actual = { ...kpi.actual, raw: '', number: null, numberText: '', reason: 'no-answer' } as const
    const judged = { ...kpi.judged, mark: 'none', reason: '平成28年度の回答がないため、判定していません。' } as const
    const measures = [{ ...first!, kpis: [{ ...kpi, actual, judged }] }]
    const report = { ...standard, unansweredWords: '確認中' }
    const text = words(renderReportHtml(reportView({ ...edition, report, measures }), { medium: 'web' }))
    expect(found(text, /集計中|回答がない/g)).toEqual([])
    expect(text.match(/確認中/g)?.length).toBeGreaterThanOrEqual(4)
    expect(text).toContain('の値は確認中のため、判定していません。')
    const sentence = { ...standard, unansweredWords: '確認しています' }
    const said = words(renderReportHtml(reportView({ ...edition, report: sentence, measures }), { medium: 'web' }))
    expect(said).toContain('の値は「確認しています」のため、判定していません。')
  })
})

describe('従来様式', () => {
  it.each(['print', 'web'] as const)('has the parts of the FY2016 document and none of its own (%s)', (medium) => {
    const page = render({ layout: 'traditional' }, medium)
    expect(found(words(page), /判定|目安|順調|遅れ|進捗率|見かた/g)).toEqual([])
    expect(found(body(page), /class="(?:chart|kpis|judged|mark|sentence|late|activities)(?=[" ])/g)).toEqual([])
    const sheet = /<section class="sheet measure traditional" id="s-1-1-1"[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
    expect([...sheet.matchAll(/<h3>([^<]*)/g)].map(([, head]) => head)).toEqual([
      '内容（要約）',
      '重要業績評価指標（KPI）',
      '平成28年度に取り組んだ事業の概要',
      '平成29年度以降の取組内容とその理由',
    ])
    expect([...sheet.matchAll(/<th scope="col">([^<]*)/g)].map(([, head]) => head).slice(0, 4)).toEqual([
      '名称',
      '現状値',
      '平成28年度末値',
      '目標値(H31)',
    ])
    expect(sheet).toMatch(/<tr id="kpi-ind-\d+"><th scope="row">/)
    // On paper a head that nobody sees would be an empty one.
    expect(found(sheet, /<thead class="vh">/g)).toHaveLength(medium === 'print' ? 0 : 2)
  })

  it.each(['print', 'web'] as const)(
    'has every place to which a 正誤表 leads, a corrected account too (%s)',
    (medium) => {
      const data = changedEdition('correction')
      const view = reportView({ ...data, report: { ...data.report, layout: 'traditional' } })
      const page = body(renderReportHtml(view, { medium }))
      const ids = new Set(found(page, /(?<= id=")[^"]+/g))
      const asked = found(page, /(?<=href="#|data-page-of=")[^"]+/g)
      expect(asked).toContain('act-act-4-1-1-1')
      expect(asked.filter((id) => !ids.has(id))).toEqual([])
    },
  )
})

describe('hostile text in a setting', () => {
  const evil = `"'></style><script>alert(1)</script><img src=x onerror=alert(1)>{{head.title}}]]>`
  const report = {
    accent: `red}</style><script>${evil}`,
    emblem: `data:image/png;base64,${evil}`,
    licence: { name: evil, url: `https://example.jp/${evil}` },
    kpiColumns: standard.kpiColumns.map(({ column }) => ({ column, label: evil })),
    shows: standard.shows,
    unansweredWords: evil,
    apology: evil,
    terms: [{ term: evil, meaning: evil }],
  } satisfies Partial<ReportSettings>

  it.each(['standard', 'traditional'] as const)('stays text in %s', (layout) => {
    for (const medium of ['print', 'web'] as const) {
      const page = renderReportHtml(reportView(anEdition({ report: { ...report, layout } })), { medium })
      // The data set for search engines is not run.
      expect(found(withoutDrawings(page), /<script(?! type="application\/ld\+json">)|<img/g)).toEqual([])
      expect(page.match(/<\/style>/g)).toHaveLength(1)
      expect(page).toContain('{{head.title}}')
      expect(page).toContain(`--accent:${standard.accent}`)
    }
  })
})
