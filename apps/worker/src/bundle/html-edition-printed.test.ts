import { renderReportHtml, reportView, withSupersededBanner } from '@torikumi/templates'
import { aFullEdition, fy2016Edition } from '@torikumi/templates/testing'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReader } from '../../test/open-reader.ts'
import { inspectPdf } from '../report/inspect.ts'
import type { PrintedLine } from '../report/printed-lines.ts'

let reader: Awaited<ReturnType<typeof openReader>>
beforeAll(async () => {
  reader = await openReader()
})
afterAll(async () => reader.end())

/** A page as a reader's own browser prints it, and what of it is shown on paper at all. */
async function onPaper(html: string) {
  const page = await reader.browser.newPage()
  await page.setContent(html)
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true })
  await page.emulateMediaType('print')
  const shown = { headings: await textsOf(page, 'h2, h3, h4, caption, thead tr'), charts: await chartsOf(page) }
  await page.close()
  const inspected = await inspectPdf(pdf)
  return { lines: inspected.lines, pdf: inspected, ...shown }
}

const textsOf = async (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((one) => (one.textContent ?? '').replace(/\s/gu, '')))

const chartsOf = async (page: Page): Promise<number> =>
  page.$$eval('svg[role="img"]', (all) => all.filter((one) => one.getClientRects().length > 0).length)

const web = (data = fy2016Edition()): string => renderReportHtml(reportView(data), { medium: 'web' })

const [headMm, footMm, heightMm] = [17, 17, 297]
/** The lines between head and foot. */
const body = (lines: readonly PrintedLine[]): PrintedLine[] =>
  lines.filter(({ height }) => height > footMm && height < heightMm - headMm)

/** True where a line says nothing but headings, one or several side by side. */
function isHeadings(line: string, headings: readonly string[]): boolean {
  const longest = headings.toSorted((a, b) => b.length - a.length)
  return longest.reduce((rest, heading) => rest.replace(heading, ''), line) === ''
}

describe('the HTML edition on a reader’s own paper', () => {
  let paper: Awaited<ReturnType<typeof onPaper>>
  beforeAll(async () => {
    paper = await onPaper(web())
  })

  it('takes about as many sheets as the PDF, none of them nearly empty but where a part ends', () => {
    expect(paper.lines.length).toBeLessThanOrEqual(36)
    // The cover is meant to be empty, and the last page ends where the text ends.
    const nearlyEmpty = paper.lines.slice(1, -1).filter((lines) => (body(lines).at(-1)?.height ?? heightMm) > 200)
    expect(nearlyEmpty.length).toBeLessThanOrEqual(1)
  })

  it('ends no page with a heading or a head of a table', () => {
    const last = paper.lines.slice(1).map((lines) => body(lines).at(-1)?.text ?? '')
    expect(last.filter((line) => isHeadings(line, paper.headings))).toEqual([])
  })

  it('repeats the head of a table that goes on overleaf', () => {
    const head = paper.headings.find((text) => text.includes('取り組んだ事業の概要')) ?? ''
    const tables = paper.headings.filter((text) => text === head).length
    const printed = paper.lines.flat().filter(({ text }) => text === head).length
    expect(printed).toBeGreaterThan(tables)
  })

  it('cuts no chart', () => {
    expect(paper.charts).toBeGreaterThanOrEqual(36)
    expect(paper.pdf.roles['Figure']).toBe(paper.charts)
  })

  it('leaves out what only a screen needs', () => {
    for (const text of ['本文へ', '目次へ', '指標の一覧へ', '取組（CSV）', 'リンク', '先頭へ戻る'])
      expect(paper.pdf.pages.filter((page) => page.includes(text))).toEqual([])
  })

  it('says on every page which edition it is of, that it is a sample, and how many pages there are', () => {
    const pages = paper.pdf.pages.length
    paper.pdf.pages.forEach((page, at) => {
      expect(page).toContain('352136-2016-1')
      expect(page).toContain('美祢市の公表資料ではありません')
      expect(page).toContain(`${at + 1}/${pages}`)
    })
  })
})

describe('an edition that uses every field, superseded', () => {
  it('begins with the notice, and writes out the address that a reader of paper could not follow', async () => {
    const newest = { number: 3, publishedOn: '2018-01-15', kind: 'correction', href: '../../' } as const
    const { pdf, lines, headings } = await onPaper(withSupersededBanner(web(aFullEdition()), { number: 2, newest }))
    expect(pdf.pages[0]).toContain('第2版は以前の版です。最新は第3版')
    expect(pdf.pages.join('')).toContain('（https://creativecommons.org/licenses/by/4.0/deed.ja）')
    const last = lines.slice(1).map((page) => body(page).at(-1)?.text ?? '')
    expect(last.filter((line) => isHeadings(line, headings))).toEqual([])
  })
})
