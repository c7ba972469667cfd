import { pageContent } from './content.ts'
import type { PdfFile } from './file.ts'
import { PdfShapeError } from './value.ts'

/** Skia draws at 300 dots an inch, CSS counts 96 pixels. */
const FULL_SIZE = 300 / 96

/**
 * How much smaller than written the report was printed: 1 for full size, 0.945 where an element of 184 mm stands in a page area of 174 mm.
 * The browser shrinks the whole document for the sake of one element and does not say so; the content of every page tells it.
 */
export function printScale(file: PdfFile, pages: readonly number[]): number {
  for (const page of pages) {
    const scale = /W\*? n\s+q\s+([\d.]+) 0 0 \1 [-\d.]+ [-\d.]+ cm/.exec(pageContent(file, page).text)?.[1]
    if (scale !== undefined) return Number(scale) / FULL_SIZE
  }
  throw new PdfShapeError('No page of the print tells its scale')
}
