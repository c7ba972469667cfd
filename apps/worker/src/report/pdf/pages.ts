import { catalogNumber, dictionaryOf, type PdfFile } from './file.ts'
import { PdfShapeError, referenced } from './value.ts'

/** The object numbers of the pages, in reading order: the first is page 1. */
export function pageNumbers(file: PdfFile): number[] {
  const pages: number[] = []
  const visit = (number: number | undefined): void => {
    const node = dictionaryOf(file, number)
    if (node.get('/Type') === '/Page' && number !== undefined) pages.push(number)
    const kids = node.get('/Kids')
    if (Array.isArray(kids)) for (const kid of kids) visit(referenced(kid))
  }
  visit(referenced(dictionaryOf(file, catalogNumber(file)).get('/Pages')))
  if (pages.length === 0) throw new PdfShapeError('The PDF has no pages')
  return pages
}
