import type { Page } from 'puppeteer'
import type { PageDocument } from './page-dom.ts'

declare const document: PageDocument

/** What a document's head says of it, and its PDF says again; empty where it says nothing. */
export type DocumentHead = {
  /** Who publishes it: a municipality, never a person. */
  publisher: string
  description: string
  /** Its lasting identifier, an edition's id. */
  identifier: string
  /** The name of the licence, and its address. */
  rights: string
  licence: string
}

/** Reads `<meta name="author">`, `description`, `dcterms.identifier`, `dcterms.rights` and `<link rel="license">`. */
export async function documentHead(page: Page): Promise<DocumentHead> {
  return await page.evaluate(() => {
    const said = (selector: string, attribute: string): string => {
      for (const element of document.querySelectorAll(selector)) return element.getAttribute(attribute) ?? ''
      return ''
    }
    return {
      publisher: said('meta[name="author"]', 'content'),
      description: said('meta[name="description"]', 'content'),
      identifier: said('meta[name="dcterms.identifier"]', 'content'),
      rights: said('meta[name="dcterms.rights"]', 'content'),
      licence: said('link[rel="license"]', 'href'),
    }
  })
}
