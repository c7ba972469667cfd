import type { CDPSession, Page } from 'puppeteer'
import type { PageCount } from './count-pages.ts'
import type { PageNumbers } from './fill-contents.ts'
import { findTooWide } from './find-too-wide.ts'
import { destinationPages } from './pdf/destinations.ts'
import { type PdfFile, readPdfFile } from './pdf/file.ts'
import { pageNumbers } from './pdf/pages.ts'
import { printScale } from './pdf/print-scale.ts'
import { RenderError } from './render-error.ts'

/** More than rounding: a thousandth is a fifth of a millimetre over the page area. */
const SHRUNK = 0.999

/** One print of the page as it stands: the PDF, and where its linked elements really are. */
export type Print = PageNumbers & { file: PdfFile }

/**
 * Prints the document once, tagged and with an outline, and reads from the PDF where every linked element stands.
 * Refuses with a `RenderError` a print the browser has shrunk (`too-wide`), and one in which an element whose number is asked
 * for is not the target of a link (`contents`).
 */
export async function printOnce(session: CDPSession, page: Page, { asked }: Pick<PageCount, 'asked'>): Promise<Print> {
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  const file = readPdfFile(Buffer.from(data, 'base64'))
  const pages = pageNumbers(file)
  const scale = printScale(file, pages)
  if (scale < SHRUNK) {
    const elements = await findTooWide(page)
    const percent = (scale * 100).toFixed(1)
    throw new RenderError('too-wide', `Wider than the page area, printed at ${percent} %: ${elements.join('; ')}`)
  }
  const found = destinationPages(file)
  const unlinked = asked.filter((id) => !found.has(id))
  if (unlinked.length > 0) {
    throw new RenderError('contents', `Page numbers are asked for elements no link points to: ${unlinked.join(', ')}`)
  }
  return { file, pageOf: Object.fromEntries(found), totalPages: pages.length }
}

/** Whether a print bears out the numbers that were written into it. */
export function bearsOut(print: Print, numbers: PageNumbers): boolean {
  return (
    print.totalPages === numbers.totalPages &&
    Object.entries(print.pageOf).every(([id, page]) => (numbers.pageOf[id] ?? page) === page)
  )
}
