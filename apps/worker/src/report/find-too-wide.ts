import type { Page } from 'puppeteer'
import { pageArea, pixels, reportWindow } from './page-area.ts'
import type { PageDocument } from './page-dom.ts'

declare const document: PageDocument

/**
 * The innermost elements that reach beyond the page area's right edge (a drawing as a whole: it is clipped), as `table.kpi in
 * #s-1-1-1 (184.0 mm)`, widest first, five at most. For the message of a refusal only: it lays the document out anew without
 * the counting style and measures every element.
 */
export async function findTooWide(page: Page): Promise<string[]> {
  await page.setViewport({ width: reportWindow.width, height: Math.ceil(pixels(pageArea.heightMm)) })
  try {
    return await measureTooWide(page)
  } finally {
    await page.setViewport(reportWindow)
  }
}

async function measureTooWide(page: Page): Promise<string[]> {
  const found = await page.evaluate((width: number) => {
    const wide = Array.from(document.querySelectorAll('body :not(svg *)')).flatMap((element) => {
      const sheet = element.closest('.sheet') ?? document.body
      const left = sheet.getBoundingClientRect().left
      // The text of a block may hang out of it: its own box then says nothing.
      const reach = Math.max(
        element.getBoundingClientRect().right,
        ...(element.clientWidth > 0 && element.scrollWidth > element.clientWidth
          ? [element.getBoundingClientRect().left + element.scrollWidth]
          : []),
      )
      return reach - left > width + 0.5 ? [{ element, sheet, reach: reach - left }] : []
    })
    const innermost = wide.filter(
      ({ element }) => !wide.some((other) => other.element !== element && element.contains(other.element)),
    )
    return innermost
      .toSorted((a, b) => b.reach - a.reach)
      .map(({ element, sheet, reach }) => ({
        name: [element.localName, ...element.classList].join('.') + (element.id === '' ? '' : `#${element.id}`),
        sheet: sheet.id,
        reach,
      }))
  }, pixels(pageArea.widthMm))
  return found
    .slice(0, 5)
    .map(({ name, sheet, reach }) => `${name} in #${sheet} (${(reach / pixels(1)).toFixed(1)} mm)`)
}
