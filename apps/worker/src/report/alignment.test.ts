import { renderReportHtml, reportView } from '@torikumi/templates'
import { changedEdition, fy2016Edition } from '@torikumi/templates/testing'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestBrowser, type TestBrowser } from './testing/real-browser.ts'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openTestBrowser()
}, 120_000)
afterAll(() => browser.end())

const printed = (data: ReturnType<typeof fy2016Edition>): string =>
  renderReportHtml(reportView(data), { medium: 'print' })

/** Both edges and top and bottom, in millimetres from the page's corner, of the text of every element that `selector` finds. */
const edges = async (page: Page, selector: string): Promise<Edges[]> => {
  const found: unknown = await page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => {
    const range = document.createRange()
    range.selectNodeContents(one)
    const { left, right, top, bottom } = range.getBoundingClientRect()
    return { left, right, top, bottom }
  })`)
  return (found as Edges[]).map((edge) => ({
    left: millimetres(edge.left),
    right: millimetres(edge.right),
    top: millimetres(edge.top),
    bottom: millimetres(edge.bottom),
  }))
}
type Edges = { left: number; right: number; top: number; bottom: number }
const millimetres = (pixels: number): number => Math.round((pixels / 96) * 254) / 10

const withPrint = async (html: string, look: (page: Page) => Promise<void>): Promise<void> =>
  browser.withPage(async (page) => {
    await page.emulateMediaType('print')
    await page.setContent(html)
    await look(page)
  })

describe('what stands in one column', () => {
  test('begins under its head, in the 取組 at every step of tightening', async () => {
    await withPrint(printed(fy2016Edition()), async (page) => {
      for (const step of ['0', '1', '2', '3', '4', '5']) {
        await page.evaluate(`document.getElementById('s-1-1-1').setAttribute('data-tighten', ${step})`)
        const [head] = await edges(page, '#s-1-1-1 .activities thead th + th')
        const texts = await edges(page, '#s-1-1-1 .activities td + td')
        expect(texts.map(({ left }) => left)).toEqual(texts.map(() => head?.left))
      }
    })
  })

  test('begins under its head in the 正誤表, page numbers end with theirs', async () => {
    await withPrint(printed(changedEdition('correction')), async (page) => {
      for (const column of ['was', 'is']) {
        const [head] = await edges(page, `.changed thead .${column}`)
        const texts = await edges(page, `.changed tr:not(.below) > td.${column}`)
        expect(texts.length).toBeGreaterThan(5)
        for (const { left } of texts) expect(left).toBeCloseTo(head?.left ?? 0, 0)
      }
      const heads = (await edges(page, '.changed thead .page')).map(({ right }) => right)
      const numbers = await edges(page, '.changed tbody tr:nth-child(2) .page')
      expect(numbers.slice(0, 2).map(({ right }) => right)).toEqual(heads)
    })
  })

  test('begins on one line in the terms and in the colophon', async () => {
    await withPrint(printed(changedEdition('correction')), async (page) => {
      const texts = [...(await edges(page, '.word-list dd')), ...(await edges(page, '.colophon dd'))]
      expect(new Set(texts.map(({ left }) => left)).size).toBe(1)
    })
  })
})

test('the sentence of an indicator stands equally near its name in every row', async () => {
  await withPrint(printed(fy2016Edition()), async (page) => {
    const names = await edges(page, '.kpi:has(.sentence p) th')
    const sentences = await edges(page, '.kpi .sentence')
    expect(sentences).toHaveLength(names.length)
    const gaps = sentences.map(({ top }, at) => top - (names[at]?.bottom ?? 0))
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.4)
  })
})

test('every leader of the contents reaches from the name to the marks', async () => {
  await withPrint(printed(fy2016Edition()), async (page) => {
    const widths = async (selector: string): Promise<number[]> =>
      await page.$$eval(selector, (all) => all.map((one) => one.getBoundingClientRect().width))
    const drawn = await widths('.leader img')
    expect((await widths('.leader')).filter((width, at) => width > (drawn[at] ?? 0))).toEqual([])
  })
})
