import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openBrowser } from '@torikumi/engines/testing/browser'
import { reportFonts } from '@torikumi/fonts'
import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submitted } from './answering.ts'
import { type Screen, openScreen, signedIn } from './browser.ts'
import { openedYear } from './office.ts'

let screen: Screen
let address: string
let folder: string
beforeAll(async () => {
  screen = await openScreen()
  const { tourism } = await openedYear(screen.office.db)
  await submitted(await screen.office.as('drafter'), tourism, '観光パンフレットを2,000部つくり、約12.5%の店に置いた。')
  address = `/requests/${tourism}/preview`
  folder = await mkdtemp(path.join(tmpdir(), 'torikumi-fonts-'))
}, 120_000)
afterAll(async () => {
  await screen.close()
  await rm(folder, { recursive: true, force: true })
})

/** A browser whose machine has these fonts of the report and no others. */
async function machineWith(name: string, has: (family: string, weight: number) => boolean): Promise<Browser> {
  const folders = reportFonts().flatMap(({ family, weight, file }) => (has(family, weight) ? [path.dirname(file)] : []))
  const file = path.join(folder, `${name}.conf`)
  const dirs = folders.map((dir) => `<dir>${dir}</dir>`).join('')
  await writeFile(file, `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${folder}/cache</cachedir></fontconfig>`)
  return openBrowser({ FONTCONFIG_FILE: file })
}

/** Width and height of each piece of text of the sheets, as it is broken into lines. */
async function linesOf(page: Page): Promise<unknown> {
  await page.evaluate('document.fonts.ready')
  return page.evaluate(`(() => {
    const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
    const found = []
    while (texts.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      const boxes = [...range.getClientRects()].map(({ width, height }) => Math.round(width) + '×' + Math.round(height))
      if (boxes.length > 0) found.push(texts.currentNode.data.trim() + ' ' + boxes.join(' '))
    }
    return found.filter((text) => !/^ /.test(text))
  })()`)
}

describe('the print form on a machine that lacks the fonts of the print', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await machineWith('poor', (family, weight) => family === 'Noto Sans JP' && weight === 400)
  })
  afterAll(async () => browser.close())

  it('is set in them all the same, line for line, and fetches nothing else', async () => {
    const page = await signedIn(browser, screen.base, 'drafter', 1280)
    const asked: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url())
    })
    const refused: string[] = []
    page.on('console', (message) => refused.push(message.text()))
    await page.goto(`${screen.base}${address}`, { waitUntil: 'networkidle0' })
    const shown = await linesOf(page)

    const html = await page.content()
    const printing = await machineWith('print', () => true)
    const print = await printing.newPage()
    await print.setViewport({ width: 1280, height: 800 })
    await print.setContent(html.replaceAll(/@font-face\s*\{[^}]*url\([^}]*\}/gu, ''))
    const printed = await linesOf(print)
    await printing.close()
    await page.browserContext().close()

    expect(JSON.stringify(shown)).toContain('観光パンフレット')
    expect(shown).toEqual(printed)
    expect(refused).toEqual([])
    const fonts = asked.filter((url) => url !== `${screen.base}${address}`)
    expect(fonts).toHaveLength(4)
    for (const url of fonts)
      expect(url).toMatch(new RegExp(`^${screen.base}/fonts/[A-Za-z0-9_]+\\.ttf\\?v=[0-9a-f]{12}$`))
  })
})

describe('a font of the print', () => {
  const answered = async (name: string) => (await screen.office.as('drafter')).get(`/fonts/${name}`)

  it('is kept for ever under the address of its content, and asked for again under any other', async () => {
    const [, current = ''] =
      /(BIZUDPGothic_400Regular\.ttf\?v=\w+)/.exec((await (await screen.office.as('drafter')).get(address)).text) ?? []
    const { status, headers } = await answered(current)
    expect([status, headers.get('content-type')]).toEqual([200, 'font/ttf'])
    expect(headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
    expect((await answered('BIZUDPGothic_400Regular.ttf?v=other')).headers.get('cache-control')).toBe(
      'private, no-cache',
    )
  })

  it.each(['nothing.ttf', '..%2Fpackage.json', 'BIZUDPGothic_400Regular.ttf.png'])(
    'is no other file: %s',
    async (name) => {
      expect((await answered(name)).status).toBe(404)
    },
  )
})
