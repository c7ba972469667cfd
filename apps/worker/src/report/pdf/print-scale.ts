import { inflateSync } from 'node:zlib'
import { dictionaryOf, type PdfFile } from './file.ts'
import { PdfShapeError, referenced } from './value.ts'

/** Skia draws at 300 dots an inch, CSS counts 96 pixels. */
const FULL_SIZE = 300 / 96

/**
 * How much smaller than written the report was printed: 1 for full size, 0.945 where an element of 184 mm stands in a page area of 174 mm.
 * The browser shrinks the whole document for the sake of one element and does not say so; the content of every page tells it.
 */
export function printScale(file: PdfFile, pages: readonly number[]): number {
  for (const page of pages) {
    const content = file.objects.get(referenced(dictionaryOf(file, page).get('/Contents')) ?? 0)?.stream
    if (content === undefined) continue
    const scale = /W\*? n\s+q\s+([\d.]+) 0 0 \1 [-\d.]+ [-\d.]+ cm/.exec(inflateSync(content).toString('latin1'))?.[1]
    if (scale !== undefined) return Number(scale) / FULL_SIZE
  }
  throw new PdfShapeError('No page of the print tells its scale')
}
