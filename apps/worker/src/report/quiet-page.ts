import type { HTTPRequest, Page } from 'puppeteer'
import { reportWindow } from './page-area.ts'

/**
 * Makes a new page one for printing: it shows documents as print, runs none of their scripts and fetches nothing. Every request is
 * refused before it leaves the browser; the page also counts as offline, should a request ever find another way.
 */
export async function keepQuiet(page: Page): Promise<void> {
  await page.setViewport(reportWindow)
  await page.setJavaScriptEnabled(false)
  await page.emulateMediaType('print')
  page.on('request', refuse)
  await page.setRequestInterception(true)
  await page.setOfflineMode(true)
}

function refuse(request: HTTPRequest): void {
  // «Aborted» leaves the document where it is; other reasons would put an error page in its place.
  // A request whose frame is gone by now cannot be refused any more, and need not be.
  request.abort('aborted').catch(() => undefined)
}
