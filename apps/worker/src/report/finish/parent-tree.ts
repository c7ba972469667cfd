import { catalogNumber, dictionaryOf, type PdfFile } from '../pdf/file.ts'
import { parsePdfValue, type PdfValue, referenced, writePdfValue } from '../pdf/value.ts'

/**
 * One entry of the parent tree: of a page the array of the elements its numbered content belongs to, of a link its element.
 * `set` writes another value into the file.
 */
export type ParentEntry = { value: PdfValue; set: (value: PdfValue) => void }

/** The parent tree, which finds the element a piece of content belongs to, by the key that pages and links carry. */
export function parentEntries(file: PdfFile): Map<number, ParentEntry> {
  const entries = new Map<number, ParentEntry>()
  const visit = (number: number | undefined): void => {
    const node = dictionaryOf(file, number)
    const kids = node.get('/Kids')
    if (Array.isArray(kids)) for (const kid of kids) visit(referenced(kid))
    const pairs = node.get('/Nums')
    if (number === undefined || !Array.isArray(pairs)) return
    for (let n = 0; n + 1 < pairs.length; n += 2) {
      const inPlace = (value: PdfValue): void => {
        pairs[n + 1] = value
        file.objects.set(number, { text: writePdfValue(node) })
      }
      entries.set(Number(pairs[n]), resolve(file, pairs[n + 1] ?? 'null', inPlace))
    }
  }
  const root = dictionaryOf(file, referenced(dictionaryOf(file, catalogNumber(file)).get('/StructTreeRoot')))
  visit(referenced(root.get('/ParentTree')))
  return entries
}

/** An array may stand in an object of its own; an element always does, and is meant as the reference to it. */
function resolve(file: PdfFile, value: PdfValue, inPlace: (value: PdfValue) => void): ParentEntry {
  const number = referenced(value)
  const text = number === undefined ? undefined : file.objects.get(number)?.text
  if (number === undefined || text?.startsWith('[') !== true) return { value, set: inPlace }
  return {
    value: parsePdfValue(text).value,
    set: (changed) => void file.objects.set(number, { text: writePdfValue(changed) }),
  }
}
