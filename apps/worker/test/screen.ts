import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '@torikumi/engines/testing/browser'
import { reportFonts } from '@torikumi/fonts'
import axe from 'axe-core'
import type { Browser, Page } from 'puppeteer'
import { writeFontconfig } from '../src/report/fontconfig.ts'

/** A reader whose machine has the fonts of the report and no others; `end` leaves nothing behind. */
export async function openReader(): Promise<{ browser: Browser; end: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'torikumi-reader-'))
  const browser = await openBrowser({ FONTCONFIG_FILE: await writeFontconfig(folder, reportFonts()) })
  const end = async (): Promise<void> => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { browser, end }
}

/** Rules of WCAG 2.0 to 2.2, A and AA, and best practices that a page breaks, with the places. */
export async function breaches(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: unknown) => Promise<unknown> } }
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    return axe.run({ runOnly: { type: 'tag', values } })
  })
  const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] }
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
}

/** By how many pixels a page scrolls sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
}
