import { renderReportHtml, reportView } from '@torikumi/templates'
import { fy2016Edition } from '@torikumi/templates/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspectPdf } from './inspect.ts'
import { renderPdf } from './print.ts'
import { openTestBrowser, type TestBrowser } from './testing/real-browser.ts'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openTestBrowser()
}, 120_000)
afterAll(() => browser.end())

const edition = fy2016Edition()
const view = reportView(edition)
const html = { print: renderReportHtml(view, { medium: 'print' }), web: renderReportHtml(view, { medium: 'web' }) }
/** The words of the rule set. */
const words = (view.contents?.legend ?? []).map(({ word }) => word)

type Mark = { drawing: string; says: string; beside: string }

/** Every drawn mark of a page, an image in print and inline on the web: what it says itself, and the first text behind it. */
const marksOf = (page: string): Mark[] =>
  [
    ...page.matchAll(
      /(<img class="mark"[^>]*>|(?:<svg class="mark"[^>]*>).*?<\/svg>)(?=(?:\s|<(?!svg|img)[^>]*>)*([^<]*))/g,
    ),
  ].map(([, drawing = '', beside = '']) => ({
    drawing,
    says: /role="img" aria-label="([^"]*)"|alt="([^"]*)"/.exec(drawing)?.slice(1).join('') ?? '',
    beside: beside.trim(),
  }))

/** What the marks that stand alone say in a part of a page. */
const saidIn = (page: string, id: string): string[] =>
  marksOf(new RegExp(`<section [^>]*id="${id}"[\\s\\S]*?</section>`).exec(page)?.[0] ?? '')
    .map(({ says }) => says)
    .filter((says) => says !== '')

const isSaidByMark = (text: string): boolean => words.some((word) => text === word || text.startsWith(`${word} `))

describe.each(['print', 'web'] as const)('the marks of a judgement in the HTML for %s', (medium) => {
  test('have their word beside them or say it, and never both', () => {
    const marks = marksOf(html[medium])
    const rows = edition.measures.flatMap(({ kpis }) => kpis).length
    expect(marks.length).toBeGreaterThan(4 * rows)
    const told = marks.map(({ drawing, says, beside }) => ({
      drawing,
      once: words.includes(beside) ? says === '' && / alt=""| aria-hidden="true"/.test(drawing) : isSaidByMark(says),
    }))
    expect(told.filter(({ once }) => !once)).toEqual([])
  })
})

describe('a mark that stands alone', () => {
  test('says its word in the contents, its word and its indicator’s name in the bars, its word in the list of what is behind', () => {
    const once = edition.measures.flatMap(({ kpis }) => kpis).filter(({ shownAgain }) => !shownAgain)
    expect(saidIn(html.print, 's-contents')).toEqual(
      edition.measures.flatMap(({ kpis }) => kpis.map(({ judged }) => judged.word)),
    )
    expect(saidIn(html.print, 's-summary').toSorted()).toEqual(
      once.map(({ judged, name }) => `${judged.word} ${name}`).toSorted(),
    )
    expect(new Set(saidIn(html.print, 's-behind'))).toEqual(new Set(['遅れ', 'やや遅れ']))
  })

  test('says the same in the HTML edition', () => {
    for (const id of ['s-contents', 's-summary', 's-behind'])
      expect(saidIn(html.web, id).slice(0, saidIn(html.print, id).length)).toEqual(saidIn(html.print, id))
  })

  test('says the same among the tags of the PDF, in the same order', { timeout: 60_000 }, async () => {
    const options = { title: view.head.title, madeAt: new Date('2017-10-02T00:00:00+09:00') }
    const { pdf } = await browser.withPage((page) => renderPdf(page, html.print, options))
    const { alternatives } = await inspectPdf(pdf)
    expect(alternatives.filter(isSaidByMark)).toEqual(
      ['s-contents', 's-summary', 's-behind'].flatMap((id) => saidIn(html.print, id)),
    )
  })
})
