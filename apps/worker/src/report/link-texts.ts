import type { Page } from 'puppeteer'
import type { PageDocument } from './page-dom.ts'

declare const document: PageDocument

/**
 * What each link target is called where it is first linked, by target as in the PDF: `#s-1-1-1` or a whole address.
 * Asked before the page numbers are filled in, so that a contents line gives code and name only.
 */
export async function linkTexts(page: Page): Promise<ReadonlyMap<string, string>> {
  const entries = await page.evaluate(() =>
    Array.from(document.querySelectorAll('a[href]'), (link) => {
      const written = link.getAttribute('href') ?? ''
      const target = written.startsWith('#') ? `#${decodeURIComponent(written.slice(1))}` : (link.href ?? written)
      const text = link.getAttribute('aria-label') ?? link.textContent ?? ''
      return [target, text.replace(/\s+/g, ' ').trim()] as const
    }),
  )
  const texts = new Map<string, string>()
  for (const [target, text] of entries) if (text !== '' && !texts.has(target)) texts.set(target, text)
  return texts
}
