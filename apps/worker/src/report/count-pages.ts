import type { Page } from 'puppeteer'
import { pageArea, pixels, reportWindow } from './page-area.ts'
import { RenderError } from './render-error.ts'
import type { PageDocument, PageElement } from './page-dom.ts'

declare const document: PageDocument

/** One section of the report that begins a page: a measure sheet, the contents, the summary … */
export type CountedSheet = {
  id: string
  title: string
  /** The page it begins on, from 1. */
  page: number
  pages: number
  /** The tightening step it was given, 0 for none (steps of the page specification). */
  tighten: number
}

/** What is known of the pages before printing: the sheets in order, the page of every element a number is asked for, the total. */
export type PageCount = {
  sheets: CountedSheet[]
  pageOf: Record<string, number>
  totalPages: number
  /** Ids of the elements a page number is asked for. */
  asked: string[]
  /** Those of them that no element has. */
  missing: string[]
}

/** How the tightening steps are tried. */
const STEPS = {
  /** The step from which letters get smaller: lines must be set anew, which costs most of the time. */
  smallerLetters: 4,
  last: 5,
  /** How full a last page may be at the step before for the last step to be tried: to a third it counts as almost empty. */
  nearlyEmpty: 1 / 3,
  /** What steps 1 to 5, and steps 4 and 5 alone, leave at the least of a sheet's height: what is higher cannot lose a page. */
  leastOfAll: 0.55,
  leastOfSmaller: 0.75,
}
/** Columns stand far apart, so that a letter hanging out of the last one is not taken for another column. */
const GAP = 100
const AREA = { width: pixels(pageArea.widthMm), height: pixels(pageArea.heightMm) + 0.5 }

/** Marks a document whose pages are counted: on screen its sheets need no layout any more. */
export const COUNTED = 'data-counted'

/**
 * The HTML with the style for counting: each sheet set in columns of the size of a page area, which Chromium breaks by the same
 * rules as pages. It comes with the document, so that the first layout is already the one that is counted, and holds only in the
 * high window of a screen and not in the print, so that nothing has to be changed in between. Once the document is marked as
 * counted, its sheets are passed over on screen: the browser would else lay them out and paint them again after the print.
 */
export function withCountingStyle(html: string): string {
  const style = `<style>@media (min-height:${reportWindow.height}px){.sheet{width:${AREA.width}px!important;height:${AREA.height}px!important;
column-width:${AREA.width}px!important;column-gap:${GAP}px!important;column-fill:auto!important}
[${COUNTED}] .sheet{content-visibility:hidden}}</style>`
  const end = html.indexOf('</head>')
  if (end < 0) throw new RenderError('contents', 'The report has no </head>')
  return html.slice(0, end) + style + html.slice(end)
}

/**
 * Counts pages without printing, in a page that holds a document with the counting style. Sheets of several pages get the first
 * tightening step (`data-tighten="1"` … `"5"`) at which they need a page less, or none. Right for about 999 sheets of 1000, so
 * a print is to be checked against it.
 */
export async function countPages(page: Page): Promise<PageCount> {
  return await page.evaluate(countInPage, { ...AREA, gap: GAP, steps: STEPS })
}

type Measures = { width: number; height: number; gap: number; steps: typeof STEPS }

type Counted = { element: PageElement; pages: number; tighten: number }

/** Runs in the page: it may use nothing from outside its own body. */
async function countInPage({ width, height, gap, steps }: Measures): Promise<PageCount> {
  await document.fonts.ready
  const pagesOf = (sheet: PageElement): number => Math.max(1, Math.round((sheet.scrollWidth + gap) / (width + gap)))
  /** How full each page is: the lowest line on it, as a share of its height. */
  const fills = (sheet: PageElement): number[] => {
    const box = sheet.getBoundingClientRect()
    const found: number[] = []
    for (const block of sheet.querySelectorAll('tr,p,h2,h3,h4,li,dd,svg')) {
      for (const { left, bottom } of block.getClientRects()) {
        const page = Math.floor((left - box.left + 1) / (width + gap))
        found[page] = Math.max(found[page] ?? 0, (bottom - box.top) / height)
      }
    }
    return found
  }
  const hopeless = (sheet: Counted, least: number): boolean => {
    const height = fills(sheet.element).reduce((sum, fill) => sum + fill, 0)
    return height * least > sheet.pages - 1
  }
  const columnOf = (sheet: PageElement, element: PageElement): number => {
    const first = Array.from(element.getClientRects())[0]
    return first === undefined ? 0 : Math.floor((first.left - sheet.getBoundingClientRect().left + 1) / (width + gap))
  }

  const elements = Array.from(document.querySelectorAll('.sheet'))
  const counted: Counted[] = elements.map((element) => ({ element, pages: pagesOf(element), tighten: 0 }))
  let long = counted.filter((sheet) => sheet.pages > 1 && !hopeless(sheet, steps.leastOfAll))
  for (let step = 1; step <= steps.last && long.length > 0; step++) {
    if (step === steps.smallerLetters) long = long.filter((sheet) => !hopeless(sheet, steps.leastOfSmaller))
    if (step === steps.last) long = long.filter(({ element }) => (fills(element).at(-1) ?? 1) < steps.nearlyEmpty)
    for (const { element } of long) element.setAttribute('data-tighten', String(step))
    const pages = long.map(({ element }) => pagesOf(element))
    long.forEach((sheet, n) => {
      const now = pages[n] ?? sheet.pages
      if (now < sheet.pages) Object.assign(sheet, { pages: now, tighten: step })
    })
    long = long.filter(({ tighten }) => tighten === 0)
  }
  for (const { element, tighten } of counted) if (tighten === 0) element.removeAttribute('data-tighten')

  let next = 1
  const placed = counted.map((sheet) => {
    const page = next
    next += sheet.pages
    return { ...sheet, page }
  })
  const pageOf: Record<string, number> = {}
  const asked = new Set<string>()
  const missing: string[] = []
  for (const { element, page } of placed) if (element.id !== '') pageOf[element.id] = page
  for (const place of document.querySelectorAll('[data-page-of]')) asked.add(place.getAttribute('data-page-of') ?? '')
  const sheetOf = new Map(placed.map((sheet) => [sheet.element, sheet]))
  for (const id of asked) {
    const target = document.getElementById(id)
    const around = target === null ? null : target.closest('.sheet')
    const sheet = around === null ? undefined : sheetOf.get(around)
    if (target === null || sheet === undefined) missing.push(id)
    else pageOf[id] ??= sheet.page + columnOf(sheet.element, target)
  }
  const sheets = placed.map(({ element, page, pages, tighten }) => ({
    id: element.id,
    title: element.getAttribute('data-title') ?? '',
    page,
    pages,
    tighten,
  }))
  return { sheets, pageOf, totalPages: next - 1, asked: Array.from(asked), missing }
}
