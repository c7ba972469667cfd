import { dictionaryOf, type PdfFile } from '../pdf/file.ts'
import { PdfShapeError, type PdfDictionary, type PdfValue, reference, referenced, writePdfValue } from '../pdf/value.ts'

/** The rows among the tags of a table, by number, in order; those of its groups too. */
export function rowsOf(file: PdfFile, table: number): number[] {
  const rows: number[] = []
  for (const kid of kidsOf(dictionaryOf(file, table))) {
    const number = referenced(kid)
    const role = number === undefined ? undefined : dictionaryOf(file, number).get('/S')
    if (number !== undefined && role === '/TR') rows.push(number)
    // Groups of rows may be tagged or not.
    else if (number !== undefined && (role === '/THead' || role === '/TBody' || role === '/TFoot')) {
      rows.push(...rowsOf(file, number))
    }
  }
  return rows
}

/** What an element holds: other elements by reference, content by its number. */
export function kidsOf(element: PdfDictionary): PdfValue[] {
  const kids = element.get('/K')
  return kids === undefined ? [] : Array.isArray(kids) ? kids : [kids]
}

/** Writes a row without cells, as object `number`, into the group of the row `beside`: behind it, or before it. */
export function insertRow(file: PdfFile, number: number, beside: number, where: 'behind' | 'before'): void {
  const parent = referenced(dictionaryOf(file, beside).get('/P'))
  if (parent === undefined) throw new PdfShapeError(`Row ${beside} belongs to no table`)
  const group = dictionaryOf(file, parent)
  const kids = kidsOf(group)
  const at = kids.findIndex((kid) => referenced(kid) === beside) + (where === 'behind' ? 1 : 0)
  const row: PdfDictionary = new Map([
    ['/Type', '/StructElem'],
    ['/S', '/TR'],
    ['/P', reference(parent)],
  ])
  file.objects.set(number, { text: writePdfValue(row) })
  file.objects.set(parent, { text: writePdfValue(group.set('/K', kids.toSpliced(at, 0, reference(number)))) })
}
