import type { EditionData } from '@torikumi/domain'
import { renderReportHtml, reportView } from '@torikumi/templates'
import { changedEdition } from '@torikumi/templates/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withCountingStyle } from './count-pages.ts'
import { type InspectedPdf, inspectPdf } from './inspect.ts'
import type { PageDocument, PageElement } from './page-dom.ts'
import { type PrintedReport, renderPdf } from './print.ts'
import { openTestBrowser, type TestBrowser } from './testing/real-browser.ts'

declare const document: PageDocument

const long = (characters: number): string => '関係する団体と協議を重ね、進め方を改めました。'.repeat(characters / 22)

/**
 * The edition with every part, some of which go on over pages: a 取組 of 1,100 characters, opinions on one measure, a change with
 * many places.
 */
function longEdition(): EditionData {
  const data = structuredClone(changedEdition('correction'))
  const activity = data.measures[0]?.activities[0]
  if (activity !== undefined) activity.thisYear = long(1100)
  const [opinion] = data.opinions
  if (opinion !== undefined)
    data.opinions = Array.from({ length: 14 }, (_, n) => ({ ...opinion, id: `o${n}`, text: long(220) }))
  data.report.terms = Array.from({ length: 40 }, (_, n) => ({ term: `用語${n + 1}`, meaning: long(44) }))
  const entry = data.changes?.entries[0]
  if (data.changes && entry !== undefined)
    data.changes.entries = [{ ...entry, places: Array.from({ length: 5 }, () => entry.places).flat() }]
  return data
}

let browser: TestBrowser
let report: PrintedReport
let pdf: InspectedPdf
beforeAll(async () => {
  browser = await openTestBrowser()
  const view = reportView(longEdition())
  const options = { title: view.head.title, madeAt: new Date('2017-11-20T00:00:00+09:00') }
  const html = renderReportHtml(view, { medium: 'print' })
  report = await browser.withPage((page) => renderPdf(page, html, options))
  pdf = await inspectPdf(report.pdf)
}, 120_000)
afterAll(() => browser.end())

/** The pages of a part, of which there are at least two. */
function pagesOf(id: string): string[] {
  const sheet = report.sheets.find((one) => one.id === id)
  expect(sheet?.pages).toBeGreaterThan(1)
  return sheet === undefined ? [] : pdf.pages.slice(sheet.page - 1, sheet.page - 1 + sheet.pages)
}

describe('a part that goes on over pages', () => {
  test.each([
    ['s-opinions', '意見と市の対応'],
    ['s-series', '重要業績評価指標の推移と索引'],
    ['s-changes', '正誤表'],
    ['s-back', '交付金事業・用語解説・奥付'],
  ])('%s has its name at the head of every page', (id, name) => {
    for (const page of pagesOf(id)) expect(page).toContain(`平成28年度取組状況第2版${name}`)
  })
})

test('用語解説 begins where there is room and goes on, and is not kept in one piece', () => {
  const pages = pagesOf('s-back')
  expect(pages[0]).toContain('用語解説用語1関係')
  expect(pages.at(-1)).toContain('用語40関係')
})

describe('what goes on in a table', () => {
  test.each([
    ['a 取組 with its number and name', 's-1-1-1', '1説明会の開催（その1）'],
    ['the opinions on a measure with its code and name', 's-opinions', '1-2-2グローバル観光戦略の推進'],
    ['a change with its number and name', 's-changes', '1外国人観光客数'],
  ])('is named on every page: %s', (_, id, name) => {
    for (const page of pagesOf(id)) expect(page).toContain(name)
  })

  test('keeps the tags of PDF/UA', () => {
    expect(report.irregularTables).toBe(0)
    expect(pdf.xmp).toContain('pdfuaid:part')
  })
})

describe('a sheet of 従来様式 that goes on over pages', () => {
  /** Boxes that begin in the column of a page above the lowest line of the box before. */
  const overlaps = (): number => {
    const boxes = Array.from(document.querySelectorAll('#s-1-1-1 .box'))
    const lines = (box: PageElement) =>
      Array.from(box.querySelectorAll('p,h3,h4,th,td')).flatMap((line) => Array.from(line.getClientRects()))
    return boxes.slice(1).filter((box, at) => {
      const first = Array.from(box.getClientRects())[0]
      const before = boxes[at]
      if (first === undefined || before === undefined) return true
      return lines(before).some(
        ({ left, right, bottom }) => right > first.left && left < first.right && bottom > first.top + 1,
      )
    }).length
  }

  test('has no box that stands over the one before', async () => {
    const data = structuredClone(changedEdition('correction'))
    const [measure] = data.measures
    const [activity] = measure?.activities ?? []
    if (measure !== undefined && activity !== undefined)
      measure.activities = Array.from({ length: 9 }, (_, n) => ({
        ...activity,
        activityId: `long-${n}`,
        name: '都市圏へのプロモーション、観光情報ブースでの情報発信',
        thisYear: long(44),
        nextYear: long(44),
      }))
    data.report.layout = 'traditional'
    const html = withCountingStyle(renderReportHtml(reportView(data), { medium: 'print' }))
    await browser.withPage(async (page) => {
      await page.setContent(html)
      const columns = await page.evaluate(() => document.getElementById('s-1-1-1')?.scrollWidth ?? 0)
      expect(columns).toBeGreaterThan(1000)
      expect(await page.evaluate(overlaps)).toBe(0)
    })
  })
})
