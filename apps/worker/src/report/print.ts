import type { Page } from 'puppeteer'
import type { JobLimits, PrintingBrowser } from './browser.ts'
import { countPages, type CountedSheet, type PageCount, withCountingStyle } from './count-pages.ts'
import { documentHead } from './document-head.ts'
import { documentTables } from './document-tables.ts'
import { documentTexts } from './document-texts.ts'
import { fillContents } from './fill-contents.ts'
import { finishPdf } from './finish/finish-pdf.ts'
import { memoryOfPrint } from './print-memory.ts'
import { bearsOut, type Print, printOnce } from './print-once.ts'
import type { ReadFonts } from './read-fonts.ts'
import { RenderError } from './render-error.ts'
import { stopwatch, type Timings } from './stopwatch.ts'

/** What the PDF says of itself. `madeAt` is the one instant written into it (an edition's 公表日), so that a reprint is the same. */
export type PrintOptions = {
  title: string
  /** Language of the text; default `ja`. */
  language?: string
  madeAt: Date
  /** The fonts the browser prints with, to tell characters without a glyph by; without them none is told. */
  fonts?: Pick<ReadFonts, 'withoutGlyph'>
  /** Told the pages once they are counted, well before the print that bears them out; where it does not, `prints` is 2. */
  onCounted?: (pageOf: PrintedReport['pageOf']) => void
}

/** A printed report: the PDF, its pages, the page of each sheet and each element a number was asked for, the sheets in order. */
export type PrintedReport = {
  pdf: Uint8Array
  pages: number
  pageOf: Record<string, number>
  sheets: CountedSheet[]
  /** How often the browser printed: 2 where the count was wrong and the real numbers had to be filled in. */
  prints: 1 | 2
  /** Characters of the report that print as an empty box, since no font has them; such a print does not claim PDF/UA. */
  withoutGlyph: string[]
  /** Tables whose rows have unequal numbers of columns among the tags; such a print does not claim PDF/UA either. */
  irregularTables: number
  /** Milliseconds of each step. */
  timings: Timings
}

/**
 * Prints a report: one HTML document to one tagged, outlined, page-numbered, finished PDF.
 *
 * What the HTML must be (A4, page area 174 × 256 mm on every page, `page-area.ts`):
 * - `<html lang="ja">`, a `<head>` with its end tag, everything needed inside: nothing is fetched, no script runs.
 * - Everything that begins a page is a block `<section class="sheet" id="s-…" data-title="1-1-1 …">`: measure sheets, and likewise cover,
 *   contents, summary, appendix. A sheet breaks the page before itself by its own style, holds no forced page break, is not inside
 *   another, has no padding, border or margin, and is no flex or grid container itself (its children may be). All printed
 *   content lies in sheets.
 * - What its `<head>` says of author, description, identifier and licence (`document-head.ts`), the PDF says of itself.
 * - `.sheet[data-tighten="1"]` … `[data-tighten="5"]` are styles for the tightening steps, tried on every sheet of several pages;
 *   a sheet without the attribute is at step 0.
 * - No line is lower than its font (ascent and descent of the first font in the stack): text that reaches over the edge of a page is
 *   painted on both pages, and read twice. Noto's 1.45 em are to be brought to 1 em by `ascent-override: 88%; descent-override: 12%`.
 * - `[data-page-of="<id>"]` gets the page of the element with that id, a sheet or anything inside one; `[data-total-pages]` the
 *   number of pages. Each id asked for is also the target of at least one link (`<a href="#s-1-1-1">`): the browser writes
 *   only those into the PDF, where the numbers are checked. Leave room: a number must not change how lines break.
 * - Page numbers and running heads are the style's (`@page` margin boxes, one named `@page` a sheet); headings h1–h6 become the outline.
 * - List items: one element beside the marker. Link texts (or `aria-label`) become the links' descriptions.
 *
 * Refuses with a `RenderError`: `too-wide` (names the elements), `contents` (a number for an id that no element or no link has),
 * `page-numbers` (they do not settle after the second print). Other errors come from the browser and say nothing of the document.
 */
export async function renderPdf(page: Page, html: string, options: PrintOptions): Promise<PrintedReport> {
  const finish = await printPages(page, html, options)
  return await finish()
}

/** The same on a browser: its page is free for the next job while this one's PDF is finished. */
export async function printReport(
  browser: Pick<PrintingBrowser, 'withPage' | 'fonts'>,
  html: string,
  options: PrintOptions,
  limits: JobLimits,
): Promise<PrintedReport> {
  const { fonts } = browser
  const job = (page: Page) => printPages(page, html, { ...options, fonts })
  const finish = await browser.withPage(job, { memoryBytes: memoryOfPrint(html), ...limits })
  return await finish()
}

/** The part that needs the page; gives the part that does not. */
async function printPages(page: Page, html: string, options: PrintOptions): Promise<() => Promise<PrintedReport>> {
  const watch = stopwatch()
  // The limit of the whole job holds, and no limit of loading alone.
  const loading = page.setContent(withCountingStyle(html), { timeout: 0 })
  const withoutGlyph = options.fonts?.withoutGlyph(html) ?? []
  await loading
  watch.lap('load')
  const [head, texts, tables] = await Promise.all([documentHead(page), documentTexts(page), documentTables(page)])
  const count = await countPages(page)
  if (count.missing.length > 0) {
    throw new RenderError(
      'contents',
      `Page numbers are asked for elements that do not exist: ${count.missing.join(', ')}`,
    )
  }
  watch.lap('count')
  options.onCounted?.(count.pageOf)
  await fillContents(page, count)
  watch.lap('fill')

  const session = await page.createCDPSession()
  try {
    let print = await printOnce(session, page, count)
    watch.lap('print')
    const prints = bearsOut(print, count) ? 1 : 2
    if (prints === 2) {
      const corrected = { pageOf: print.pageOf, totalPages: print.totalPages }
      await fillContents(page, corrected)
      print = await printOnce(session, page, count)
      watch.lap('print again')
      if (!bearsOut(print, corrected)) {
        throw new RenderError('page-numbers', 'The page numbers changed again after they were corrected')
      }
    }
    const { file } = print
    const placed = placeSheets(count, print)
    return async () => {
      watch.lap('wait')
      const finished = await finishPdf(file, {
        ...head,
        title: options.title,
        language: options.language ?? 'ja',
        madeAt: options.madeAt,
        accessible: withoutGlyph.length === 0,
        headings: texts.headings,
        tables,
        describeLink: (target) => texts.links.get(target) ?? target,
      })
      watch.lap('finish')
      return { ...finished, ...placed, prints, withoutGlyph, timings: watch.timings }
    }
  } finally {
    await session.detach()
  }
}

/** The counted sheets at the pages where the print has them. */
function placeSheets(count: PageCount, print: Print): Pick<PrintedReport, 'pages' | 'pageOf' | 'sheets'> {
  const pageOf = { ...count.pageOf, ...print.pageOf }
  const starts = count.sheets.map((sheet) => pageOf[sheet.id] ?? sheet.page)
  const sheets = count.sheets.map((sheet, n) => {
    const page = starts[n] ?? sheet.page
    return { ...sheet, page, pages: (starts[n + 1] ?? print.totalPages + 1) - page }
  })
  return { pages: print.totalPages, pageOf, sheets }
}
