import { catalogNumber, dictionaryOf, type PdfFile } from '../pdf/file.ts'
import { parsePdfValue, type PdfValue, reference, referenced, writePdfValue } from '../pdf/value.ts'

/**
 * Tells the parent tree, which finds the element a piece of content belongs to, that content moved from one element (key) into
 * another (value). Both are object numbers of structure elements.
 */
export function moveContent(file: PdfFile, moved: ReadonlyMap<number, number>): void {
  if (moved.size === 0) return
  const root = dictionaryOf(file, referenced(dictionaryOf(file, catalogNumber(file)).get('/StructTreeRoot')))
  const move = (value: PdfValue): PdfValue => {
    const to = moved.get(referenced(value) ?? 0)
    return to === undefined ? value : reference(to)
  }
  /** The entry of one page (its elements, in an object of their own or in place) or of one link (its element). */
  const moveEntry = (value: PdfValue): PdfValue => {
    if (Array.isArray(value)) return value.map(move)
    const number = referenced(value)
    const text = number === undefined ? undefined : file.objects.get(number)?.text
    if (number === undefined || text?.startsWith('[') !== true) return move(value)
    file.objects.set(number, { text: writePdfValue(moveEntry(parsePdfValue(text).value)) })
    return value
  }
  const visit = (number: number | undefined): void => {
    const node = dictionaryOf(file, number)
    const kids = node.get('/Kids')
    if (Array.isArray(kids)) for (const kid of kids) visit(referenced(kid))
    const entries = node.get('/Nums')
    if (number === undefined || !Array.isArray(entries)) return
    node.set(
      '/Nums',
      entries.map((entry, n) => (n % 2 === 0 ? entry : moveEntry(entry))),
    )
    file.objects.set(number, { text: writePdfValue(node) })
  }
  visit(referenced(root.get('/ParentTree')))
}
