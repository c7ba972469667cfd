import type { Page } from 'puppeteer'
import { keepQuiet } from './quiet-page.ts'
import { browserGone, type RenderError } from './render-error.ts'

/** A page that is ready to print. */
export type WarmPage = {
  page: Page
  /** Rejects with `browser-gone` once the page, or the browser it is in, is lost. */
  broken: Promise<never>
  lost: () => RenderError | undefined
  /** Says that the page is lost; what was told first stays. */
  lose: (error: RenderError) => void
}

/** Makes a new page ready: quiet, and with its fonts read. */
export async function warmUp(page: Page): Promise<WarmPage> {
  let lost: RenderError | undefined
  const breaking = Promise.withResolvers<never>()
  breaking.promise.catch(() => undefined)
  const lose = (error: RenderError): void => {
    lost ??= error
    breaking.reject(lost)
  }
  page.once('error', () => lose(browserGone(new Error('its page crashed'))))
  await keepQuiet(page)
  // The first Japanese text makes the page read its fonts: better now than in a job.
  await page.setContent('<!doctype html><html lang="ja"><body>取組<b>状況</b></body></html>')
  return { page, broken: breaking.promise, lost: () => lost, lose }
}
