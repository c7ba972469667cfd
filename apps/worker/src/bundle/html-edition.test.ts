import { openBrowser } from '@torikumi/engines/testing/browser'
import { breaches, sidewaysScroll } from '@torikumi/engines/testing/screen'
import { renderReportHtml, reportView, sitePages } from '@torikumi/templates'
import { aFullEdition, aSite, fy2016Edition } from '@torikumi/templates/testing'
import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => browser.close())

const editions = {
  'the report of FY2016': fy2016Edition(),
  'an edition that uses every field': aFullEdition(),
}

async function opened(name: keyof typeof editions, width: number, scale = 1): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width, height: 800, deviceScaleFactor: scale })
  await page.setContent(renderReportHtml(reportView(editions[name]), { medium: 'web' }))
  return page
}

describe.each(Object.keys(editions) as (keyof typeof editions)[])('the HTML of %s', (name) => {
  // 320 CSS pixels at four times the scale are what a window of 1280 pixels has at 400 % zoom.
  it.each([
    [1280, 1],
    [320, 1],
    [320, 4],
  ])('breaks no rule of accessibility and does not scroll sideways at %i px, scale %i', async (width, scale) => {
    const page = await opened(name, width, scale)
    expect(await breaches(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.close()
  })
})

describe('in a narrow window', () => {
  it('no code of a measure is broken into two lines', async () => {
    const page = await opened('the report of FY2016', 320)
    const broken = await page.evaluate(`[...document.querySelectorAll('.code')].filter((one) => {
      const text = document.createRange()
      text.selectNodeContents(one)
      return new Set([...text.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top / 9))).size > 1
    }).map((one) => one.outerHTML)`)
    expect(broken).toEqual([])
    await page.close()
  })
})

describe('with the keyboard', () => {
  it('the first stop is the way to the text, in sight and with an outline', async () => {
    const page = await opened('the report of FY2016', 1280)
    const stops: string[] = []
    for (let stop = 0; stop < 5; stop += 1) {
      await page.keyboard.press('Tab')
      stops.push(String(await page.evaluate('document.activeElement.textContent')))
    }
    expect(stops).toEqual(['本文へ', '目次へ', '指標の一覧へ', 'PDF', '概要（PDF）'])
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    await page.close()
  })

  it('every stop comes in the order of the page, and none is hidden', async () => {
    const page = await opened('the report of FY2016', 320)
    const hidden = await page.evaluate(`[...document.querySelectorAll('a[href], [tabindex]')].filter((stop) => {
      stop.focus()
      const { width, height } = stop.getBoundingClientRect()
      return document.activeElement !== stop || stop.tabIndex > 0 || width < 1 || height < 1
    }).map((stop) => stop.outerHTML.slice(0, 100))`)
    expect(hidden).toEqual([])
    await page.close()
  })
})

describe('the place that a link leads to', () => {
  it('is framed on the screen, not on paper, and never the text as a whole', async () => {
    const page = await opened('the report of FY2016', 1280)
    const frameAt = async (place: string): Promise<unknown> =>
      page.evaluate(`location.hash = '${place}', getComputedStyle(document.querySelector(':target')).outlineStyle`)
    expect([await frameAt('s-1-1-1'), await frameAt('main')]).toEqual(['solid', 'none'])
    await page.emulateMediaType('print')
    expect(await frameAt('s-1-1-1')).toBe('none')
    await page.close()
  })
})

describe('headings', () => {
  it('go down one step at a time', async () => {
    const page = await opened('an edition that uses every field', 1280)
    const levels = await page.$$eval('h1, h2, h3, h4', (all) => all.map((one) => Number(one.tagName.slice(1))))
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    await page.close()
  })
})

describe('in colours of the reader’s own', () => {
  const pages = {
    'the report': renderReportHtml(reportView(aFullEdition()), { medium: 'web' }),
    'an indicator’s page': sitePages(aSite()).find(({ path }) => path.endsWith('/kpi-ind-a.html'))?.text ?? '',
  }

  it.each(Object.entries(pages))('nothing that %s draws keeps a colour of ours', async (_, html) => {
    const page = await browser.newPage()
    await page.emulateMediaFeatures([
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ])
    await page.setContent(html)
    const theirs = (await page.evaluate(`{
      const probe = document.body.appendChild(document.createElement('i'))
      const colours = ['Canvas', 'CanvasText', 'LinkText', 'color-mix(in srgb, Canvas 75%, CanvasText)']
      colours.map((one) => {
        probe.style.cssText = 'forced-color-adjust: none; color: ' + one
        return getComputedStyle(probe).color
      })
    }`)) as string[]
    const drawn = (await page.evaluate(`[...new Set([...document.querySelectorAll('svg *')].flatMap((one) => {
      const { fill, stroke } = getComputedStyle(one)
      return [fill, stroke]
    }))]`)) as string[]
    expect(drawn).toContain(theirs[1])
    expect(drawn.filter((one) => one !== 'none' && !theirs.includes(one))).toEqual([])
    await page.close()
  })
})
