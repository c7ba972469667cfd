import { afterAll, beforeAll, expect, test } from 'vitest'
import { inspectPdf } from './inspect.ts'
import { type PrintedReport, renderPdf } from './print.ts'
import { openTestBrowser, type TestBrowser } from './testing/real-browser.ts'
import { sampleReport, type SampleSheet } from './testing/sample-report.ts'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openTestBrowser()
}, 120_000)
afterAll(() => browser.end())

async function print(html: string): Promise<PrintedReport> {
  return await browser.withPage((page) => renderPdf(page, html, { title: '見本', madeAt: new Date(0) }))
}

const sheet = (n: number, extra = ''): SampleSheet => ({
  code: `1-1-${n}`,
  name: '見本',
  kpis: 1,
  activities: 1,
  extra,
})

test('an element wider than the page area is refused by name, with its sheet and its width', async () => {
  const wide = '<table class="kpi" id="t" style="width:184mm"><tr><td>184</td></tr></table>'
  await expect(print(sampleReport([sheet(1), sheet(2, wide)]))).rejects.toMatchObject({
    kind: 'too-wide',
    permanent: true,
    message: expect.stringMatching(/94\.\d %.*(table\.kpi#t|td) in #s-1-1-2 \(184\.0 mm\)/),
  })
})

test('a text that hangs out of its box is refused by name', async () => {
  const long = `<p class="long">${'x'.repeat(300)}</p>`
  await expect(print(sampleReport([sheet(1, long)]))).rejects.toMatchObject({
    kind: 'too-wide',
    message: expect.stringContaining('p.long in #s-1-1-1'),
  })
})

test('an element of just the page area is printed at full size', async () => {
  const { pages } = await print(sampleReport([sheet(1, '<div style="width:174mm;border-top:1pt solid">x</div>')]))
  expect(pages).toBe(4)
})

test('a page number for an element that does not exist is refused by its id', async () => {
  await expect(print(sampleReport([sheet(1, '<span data-page-of="s-9-9-9"></span>')]))).rejects.toMatchObject({
    kind: 'contents',
    permanent: true,
    message: expect.stringContaining('s-9-9-9'),
  })
})

test('a page number for an element that no link points to is refused by its id', async () => {
  await expect(
    print(sampleReport([sheet(1, '<b id="alone">x</b><i data-page-of="alone"></i>')])),
  ).rejects.toMatchObject({
    kind: 'contents',
    message: expect.stringContaining('alone'),
  })
})

test('a page number for an element inside a sheet is the page it is printed on', async () => {
  const far = '<div style="height:255mm;break-inside:avoid"></div>'.repeat(2)
  const extra = `<p><a href="#far">表の続き</a>は<span data-page-of="far"></span>ページ</p>${far}<p id="far">ここ</p>`
  const report = await print(sampleReport([sheet(1), sheet(2, extra)]))
  const page = report.pageOf['far'] ?? 0
  const seen = await inspectPdf(report.pdf)
  expect(report.prints).toBe(1)
  expect(page).toBeGreaterThan(6)
  expect(seen.pages[page - 1]).toContain('ここ')
  expect(seen.pages.join('')).toContain(`表の続きは${page}ページ`)
})

/** A page break inside a sheet, which counting does not see. */
const uncounted = '<div style="break-before:page">続き</div>'

test('a wrong count is found in the print and corrected by a second one', async () => {
  const report = await print(sampleReport([sheet(1, uncounted), sheet(2), sheet(3)]))
  const seen = await inspectPdf(report.pdf)
  expect(report).toMatchObject({ prints: 2, pages: 7, pageOf: { 's-1-1-1': 4, 's-1-1-2': 6, 's-1-1-3': 7 } })
  expect(report.sheets.find(({ id }) => id === 's-1-1-1')).toMatchObject({ page: 4, pages: 2 })
  expect(seen.pages[1]).toContain('1-1-2見本6')
  expect(seen.pages[0]).toContain('全7ページ')
})

test('numbers that change the pages they count are refused after the second print', async () => {
  // Nine pages counted; the tenth makes the number wider than its line and so adds an eleventh.
  const total = '<p style="font:200mm/200mm Digits;overflow-wrap:anywhere" data-total-pages></p>'
  const sheets = [sheet(1, total), sheet(2, uncounted), sheet(3), sheet(4), sheet(5)]
  await expect(print(sampleReport(sheets))).rejects.toMatchObject({ kind: 'page-numbers', permanent: true })
})
