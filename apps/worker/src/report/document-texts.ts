import type { Page } from 'puppeteer'
import type { PageDocument, PageElement } from './page-dom.ts'

declare const document: PageDocument

/** A heading as the document has it; `isWholeSeen` is false where some of its words are for those only who hear it. */
export type DocumentHeading = { text: string; isWholeSeen: boolean }

/** Texts of a document that its PDF needs besides what is printed. */
export type DocumentTexts = {
  /** The headings h1–h6 in order, as far as they are shown. */
  headings: DocumentHeading[]
  /** What each link target is called where it is first linked, by target as in the PDF: `#s-1-1-1` or a whole address. */
  links: ReadonlyMap<string, string>
}

/** Reads the texts. Asked before the page numbers are filled in, so that a contents line gives code and name only. */
export async function documentTexts(page: Page): Promise<DocumentTexts> {
  const { headings, links } = await page.evaluate(() => {
    const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()
    // Words that are hidden from the eye alone lie in a box of one pixel, which is clipped away.
    const isUnseen = (part: PageElement): boolean => {
      const { left, right, top, bottom } = part.getBoundingClientRect()
      return right - left <= 1 && bottom - top <= 1 && plain(part.textContent) !== ''
    }
    const shown = Array.from(document.querySelectorAll('h1,h2,h3,h4,h5,h6')).filter(
      (heading) => Array.from(heading.getClientRects()).length > 0,
    )
    return {
      headings: shown
        .map((heading) => ({
          text: plain(heading.textContent),
          isWholeSeen: !Array.from(heading.querySelectorAll('*')).some(isUnseen),
        }))
        .filter(({ text }) => text !== ''),
      links: Array.from(document.querySelectorAll('a[href]'), (link) => {
        const written = link.getAttribute('href') ?? ''
        const target = written.startsWith('#') ? `#${decodeURIComponent(written.slice(1))}` : (link.href ?? written)
        return [target, plain(link.getAttribute('aria-label') ?? link.textContent)] as const
      }),
    }
  })
  const texts = new Map<string, string>()
  for (const [target, text] of links) if (text !== '' && !texts.has(target)) texts.set(target, text)
  return { headings, links: texts }
}
