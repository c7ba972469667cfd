import type { Page } from 'puppeteer'
import { COUNTED } from './count-pages.ts'
import type { PageDocument } from './page-dom.ts'

declare const document: PageDocument

/** Page numbers as they are written into the report: by element id, and how many pages there are. */
export type PageNumbers = { pageOf: Readonly<Record<string, number>>; totalPages: number }

/**
 * Writes the numbers into the elements that ask for them, `[data-page-of="<id>"]` and `[data-total-pages]`, and marks the document
 * as counted.
 */
export async function fillContents(page: Page, { pageOf, totalPages }: PageNumbers): Promise<void> {
  await page.evaluate(
    (pageOf, totalPages, counted) => {
      for (const element of document.querySelectorAll('[data-page-of]')) {
        element.textContent = String(pageOf[element.getAttribute('data-page-of') ?? ''] ?? '')
      }
      for (const element of document.querySelectorAll('[data-total-pages]')) element.textContent = String(totalPages)
      document.documentElement.setAttribute(counted, '')
    },
    pageOf,
    totalPages,
    COUNTED,
  )
}
