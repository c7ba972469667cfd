import { dictionaryOf, type PdfFile } from '../pdf/file.ts'
import { isDictionary, type PdfValue, reference, referenced, writePdfValue } from '../pdf/value.ts'
import type { ParentEntry } from './parent-tree.ts'

/**
 * Takes content numbers of a page out of the structure: numbers under which the page draws nothing. The browser leaves such
 * numbers where a text only touches the edge of the page before; a reader would find a heading begin on the wrong page.
 */
export function forgetContent(
  file: PdfFile,
  parents: ReadonlyMap<number, ParentEntry>,
  page: number,
  contentNumbers: readonly number[],
): void {
  const entry = parents.get(Number(dictionaryOf(file, page).get('/StructParents') ?? -1))
  if (contentNumbers.length === 0 || entry === undefined || !Array.isArray(entry.value)) return
  const elements = entry.value
  for (const content of contentNumbers) {
    const number = referenced(elements[content])
    if (number === undefined) continue
    const element = dictionaryOf(file, number)
    const ownPage = element.get('/Pg')
    const kids = element.get('/K') ?? []
    const isForgotten = (kid: PdfValue): boolean =>
      isDictionary(kid)
        ? kid.get('/MCID') === String(content) && (kid.get('/Pg') ?? ownPage) === reference(page)
        : kid === String(content) && ownPage === reference(page)
    const left = (Array.isArray(kids) ? kids : [kids]).filter((kid) => !isForgotten(kid))
    if (left.length > 0) element.set('/K', left)
    else element.delete('/K')
    file.objects.set(number, { text: writePdfValue(element) })
    elements[content] = 'null'
  }
  entry.set(elements)
}
