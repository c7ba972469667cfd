import { dictionaryOf, type PdfFile } from '../pdf/file.ts'
import { type PdfDictionary, type PdfValue, reference, referenced, writePdfValue } from '../pdf/value.ts'

const LIST_ITEM = /\/S\s*\/LI\b/

/**
 * Gives every list item its body: PDF/UA-1 wants `LI` to hold only `Lbl` and `LBody`, the browser writes the body as
 * `NonStruct` or leaves it out. New elements get numbers from `nextNumber` on; the next free one is returned.
 */
export function giveListItemsBodies(file: PdfFile, nextNumber: number): number {
  let free = nextNumber
  for (const [number, object] of Array.from(file.objects)) {
    if (object.stream === undefined && LIST_ITEM.test(object.text) && giveBody(file, number, free)) free++
  }
  return free
}

/** Whether the body needed an element of its own, under the number `free`. */
function giveBody(file: PdfFile, itemNumber: number, free: number): boolean {
  const item = dictionaryOf(file, itemNumber)
  const kids = item.get('/K')
  const entries: PdfValue[] = kids === undefined ? [] : Array.isArray(kids) ? kids : [kids]
  const numbers = entries.map(referenced)
  // A kid that is no element would need another entry in the parent tree; the browser writes none in a list item.
  if (!numbers.every((number) => number !== undefined)) return false
  const elements = numbers.map((number) => ({ number, element: dictionaryOf(file, number) }))
  const rest = elements.filter(({ element }) => element.get('/S') !== '/Lbl')
  const only = rest.length === 1 ? rest[0] : undefined
  if (rest.length === 0 || only?.element.get('/S') === '/LBody') return false
  if (only?.element.get('/S') === '/NonStruct') {
    store(file, only.number, only.element.set('/S', '/LBody'))
    return false
  }
  const bodyKids = rest.map(({ number }) => reference(number))
  const body: PdfDictionary = new Map<string, PdfValue>([
    ['/Type', '/StructElem'],
    ['/S', '/LBody'],
    ['/P', reference(itemNumber)],
    ['/K', bodyKids],
  ])
  store(file, free, body)
  for (const { number, element } of rest) store(file, number, element.set('/P', reference(free)))
  const labels = elements.filter((entry) => !rest.includes(entry)).map(({ number }) => reference(number))
  store(file, itemNumber, item.set('/K', [...labels, reference(free)]))
  return true
}

function store(file: PdfFile, number: number, dictionary: PdfDictionary): void {
  file.objects.set(number, { text: writePdfValue(dictionary) })
}
