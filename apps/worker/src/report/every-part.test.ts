import { renderReportHtml, reportView, type ReportVariant } from '@torikumi/templates'
import { changedEdition, fy2016Edition } from '@torikumi/templates/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InspectedPdf, inspectPdf } from './inspect.ts'
import { type PrintedReport, renderPdf } from './print.ts'
import { openTestBrowser, type TestBrowser } from './testing/real-browser.ts'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openTestBrowser()
})
afterAll(async () => browser.end())

async function printed(
  variant: ReportVariant,
  data = changedEdition('correction', 'お詫びして訂正します。'),
): Promise<{ report: PrintedReport; pdf: InspectedPdf }> {
  const view = reportView(data, { variant })
  const html = renderReportHtml(view, { medium: 'print' })
  const options = { title: view.head.title, madeAt: new Date('2017-11-20T00:00:00+09:00') }
  const report = await browser.withPage((page) => renderPdf(page, html, options))
  return { report, pdf: await inspectPdf(report.pdf) }
}

describe('a report with every part', () => {
  let report: PrintedReport
  let pdf: InspectedPdf
  beforeAll(async () => {
    ;({ report, pdf } = await printed({ kind: 'edition' }))
  })
  const pageOf = (id: string): number => pdf.destinations[id] ?? 0

  it('has each part, in the outline and at the page that the contents name', () => {
    const titles = new Set(pdf.outline.map(({ title }) => title))
    for (const title of ['観光の事業', '基本目標1の数値目標', '意見と市の対応', '正誤表', '用語解説', '奥付'])
      expect(titles).toContain(title)
    const contents = pdf.pages[1] ?? ''
    for (const [name, id] of [
      ['観光の事業', 'p-1-1'],
      ['基本目標1の数値目標', 'g-1'],
      ['意見と市の対応', 's-opinions'],
      ['正誤表', 's-changes'],
    ] as const) {
      expect(pageOf(id)).toBeGreaterThan(2)
      expect(contents).toContain(`${name}${pageOf(id)}`)
    }
  })

  it('says every heading, also words that are not seen, in its tags as in the outline', () => {
    expect(pdf.headings).toEqual(pdf.outline.map(({ title }) => title.replace(/\s/g, '')))
    expect(pdf.headings.filter((heading) => /：要因・課題$|：今後の方向性/.test(heading)).length).toBeGreaterThan(1)
  })

  it('names in the 正誤表 the page of each place in this edition beside that of the edition before', () => {
    const errata = pdf.pages[pageOf('s-changes') - 1] ?? ''
    expect(errata).toContain(`1-2-2平成28年度末値10${pageOf('kpi-ind-006')}53,637人`)
    expect(errata).toContain(`2-1-2再掲の値と判定15${pageOf('kpi-ind-006-2-1-2')}53,637人`)
    expect(errata).toContain(`4-1-1平成28年度の取組25${pageOf('s-4-1-1')}見回りを3回行いました。`)
  })

  it('keeps 概要 on two pages and gives every sheet its head and number', () => {
    expect(report.sheets.filter(({ id }) => id === 's-summary' || id === 's-behind').map(({ pages }) => pages)).toEqual(
      [1, 1],
    )
    expect(pdf.pages[2]).toContain('判定していない指標施策指標理由ページ')
    const sheet = pdf.pages[pageOf('s-1-2-2') - 1] ?? ''
    expect(sheet).toContain('1-2-2グローバル観光戦略の推進')
    expect(sheet).toContain(`${pageOf('s-1-2-2')}/${report.pages}`)
  })
})

describe('the other prints of the same edition', () => {
  const madeOn = '2017-09-01'

  it('are the summary, of two pages, which begin with the line that names the edition', async () => {
    const { pdf, report } = await printed({ kind: 'summary' })
    expect(report.pages).toBe(2)
    expect(pdf.outline[0]).toMatchObject({ level: 1, page: 1 })
    expect(pdf.pages[0]).toContain('第2版（352136-2016-2、訂正）')
    expect(pdf.pages[1]).toContain('2/2')
  })

  it.each([true, false])('are the summary, of two pages also where everything is behind (marks: %s)', async (mark) => {
    const data = structuredClone(fy2016Edition())
    data.report.shows.mark = mark
    for (const kpi of data.measures.flatMap(({ kpis }) => kpis)) {
      Object.assign(kpi.judged, { mark: 'behind', word: '遅れ' })
      kpi.actual.note = ''
      kpi.outlook = null
    }
    const pageOf = Object.fromEntries(data.measures.map(({ code }, at) => [`s-${code}`, at + 6]))
    const { pdf } = await printed({ kind: 'summary', pageOf }, data)
    expect(pdf.pages).toHaveLength(2)
    expect(pdf.pages[1]).toMatch(/ほか\d+指標は報告書の/u)
  })

  it('are the preview, whose headings begin with the sheet', async () => {
    const { pdf, report } = await printed({ kind: 'preview', madeOn, measureCodes: ['1-2-2'], sections: [] })
    expect(report.sheets.map(({ id }) => id)).toEqual(['s-1-2-2'])
    expect(pdf.roles['H1']).toBe(1)
    expect(pdf.pages[0]).toContain('案見本：')
    expect(pdf.pages[0]).toContain('案（平成29年9月1日現在）')
  })

  it('are the paper for a meeting, with a place for opinions on every sheet', async () => {
    const { pdf, report } = await printed({ kind: 'meeting', madeOn, documentNumber: '資料2' })
    expect(pdf.pages.filter((page) => page.includes('案資料2'))).toHaveLength(report.pages)
    expect(pdf.pages.filter((page) => page.includes('意見欄'))).toHaveLength(23)
    const [cover = '', ...others] = pdf.pages
    expect(cover).toContain('案平成29年9月1日現在')
    expect(others.filter((page) => page.includes('案（平成29年9月1日現在）'))).toHaveLength(report.pages - 1)
    expect(others.at(-1)).toContain('案平成29年9月1日現在')
    expect(cover).not.toMatch(/352136-2016|11月20日/)
  })
})
