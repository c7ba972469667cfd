import { breaches, sidewaysScroll } from '@torikumi/engines/testing/screen'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Screen, openScreen } from './browser.ts'
import { twoEditions } from './two-editions.ts'

let screen: Screen
beforeAll(async () => {
  const files = twoEditions()
  screen = await openScreen({ store: files.store })
  await files.publishBoth(screen.office.db)
}, 120_000)
afterAll(async () => screen.close())

const PAGES = [
  ['the list of editions', '/public/'],
  ['the newest edition', '/public/352136/2016/'],
  ['a superseded edition', '/public/352136/2016/editions/1/'],
  ['the list of indicators', '/public/352136/kpis/'],
  ['an indicator', '/public/352136/kpis/kpi-ind-a.html'],
  ['the editions of a year', '/public/352136/2016/editions/'],
  ['the page before its PDF', '/public/352136/2016/editions/1/report.pdf'],
] as const

describe.each([1280, 320])('at %i px', (width) => {
  it.each(PAGES)('%s breaks no rule of accessibility and nothing of its own policy', async (_, address) => {
    const page = await screen.page('-', width)
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text())
    })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const answer = await page.goto(`${screen.base}${address}`)
    expect(answer?.headers()['content-security-policy']).not.toContain('unsafe')
    expect(await breaches(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    expect(refused).toEqual([])
    expect(asked.filter((url) => !url.startsWith(screen.base) && !url.startsWith('data:'))).toEqual([])
    await page.browserContext().close()
  })
})

describe('opened again, which the server answers with 304', () => {
  it.each(PAGES)('%s looks as it did', async (_, address) => {
    const page = await screen.page('-', 1280)
    const heights: unknown[] = []
    const refused: string[] = []
    page.on('console', (message) => refused.push(message.text()))
    for (let visit = 0; visit < 2; visit += 1) {
      await page.goto(`${screen.base}${address}`)
      heights.push(await page.evaluate('document.documentElement.scrollHeight'))
    }
    expect(heights[1]).toBe(heights[0])
    expect(refused).toEqual([])
    await page.browserContext().close()
  })
})
