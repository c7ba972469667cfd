import { catalogNumber, dictionaryOf, type PdfFile } from './file.ts'
import { pageNumbers } from './pages.ts'
import { readPdfName } from './text-string.ts'
import { isDictionary, referenced } from './value.ts'

/**
 * Where the PDF's named destinations really stand: the place of each page in the file, from 1, by destination name.
 * The browser writes a destination for an element id only where a link points to it.
 */
export function destinationPages(file: PdfFile): Map<string, number> {
  const order = new Map(pageNumbers(file).map((number, n) => [number, n + 1]))
  const found = new Map<string, number>()
  const dests = dictionaryOf(file, catalogNumber(file)).get('/Dests')
  const entries = isDictionary(dests) ? dests : dests === undefined ? new Map() : dictionaryOf(file, referenced(dests))
  for (const [name, target] of entries) {
    const page = Array.isArray(target) ? order.get(referenced(target[0]) ?? 0) : undefined
    if (page !== undefined) found.set(readPdfName(name), page)
  }
  return found
}
