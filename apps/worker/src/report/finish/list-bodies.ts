import { dictionaryOf, type PdfFile } from '../pdf/file.ts'
import { type PdfDictionary, type PdfValue, reference, referenced, writePdfValue } from '../pdf/value.ts'
import type { ParentEntry } from './parent-tree.ts'

const LIST_ITEM = /\/S\s*\/LI\b/

/**
 * Gives every list item its body: PDF/UA-1 wants `LI` to hold only `Lbl` and `LBody`, the browser writes the body as
 * `NonStruct` or leaves it out. Content an item holds itself moves along, in the parent tree (`parents`) too. New elements get
 * numbers from `nextNumber` on; the next free one is returned.
 */
export function giveListItemsBodies(
  file: PdfFile,
  parents: ReadonlyMap<number, ParentEntry>,
  nextNumber: number,
): number {
  let free = nextNumber
  const moved = new Map<number, number>()
  for (const [number, object] of Array.from(file.objects)) {
    if (object.stream !== undefined || !LIST_ITEM.test(object.text)) continue
    const rest = bodyKids(file, number)
    const only = rest.length === 1 ? rest[0]?.number : undefined
    const role = only === undefined ? undefined : dictionaryOf(file, only).get('/S')
    if (rest.length === 0 || role === '/LBody') continue
    if (only !== undefined && role === '/NonStruct') {
      store(file, only, dictionaryOf(file, only).set('/S', '/LBody'))
      continue
    }
    wrapKids(file, number, free)
    moved.set(number, free++)
  }
  moveContent(parents, moved)
  return free
}

type Kid = { value: PdfValue; number: number | undefined }

/** The kids of a list item that belong into its body: all but its labels. */
function bodyKids(file: PdfFile, itemNumber: number): Kid[] {
  return kidsOf(dictionaryOf(file, itemNumber)).filter(
    ({ number }) => number === undefined || dictionaryOf(file, number).get('/S') !== '/Lbl',
  )
}

/** What an element holds: other elements by number, content and link annotations without one. */
function kidsOf(element: PdfDictionary): Kid[] {
  const kids = element.get('/K')
  const values = kids === undefined ? [] : Array.isArray(kids) ? kids : [kids]
  return values.map((value) => ({ value, number: referenced(value) }))
}

function wrapKids(file: PdfFile, itemNumber: number, bodyNumber: number): void {
  const item = dictionaryOf(file, itemNumber)
  const inside = bodyKids(file, itemNumber)
  const insideValues = new Set(inside.map(({ value }) => writePdfValue(value)))
  const labels = kidsOf(item).filter(({ value }) => !insideValues.has(writePdfValue(value)))
  const body: PdfDictionary = new Map<string, PdfValue>([
    ['/Type', '/StructElem'],
    ['/S', '/LBody'],
    ['/P', reference(itemNumber)],
    ['/K', inside.map(({ value }) => value)],
  ])
  const page = item.get('/Pg')
  // Bare content numbers are numbers on the page of the element that holds them.
  if (page !== undefined) body.set('/Pg', page)
  store(file, bodyNumber, body)
  for (const { number } of inside) {
    if (number !== undefined) store(file, number, dictionaryOf(file, number).set('/P', reference(bodyNumber)))
  }
  store(file, itemNumber, item.set('/K', [...labels.map(({ value }) => value), reference(bodyNumber)]))
}

/** Content of an element (key) belongs to another (value) now. */
function moveContent(parents: ReadonlyMap<number, ParentEntry>, moved: ReadonlyMap<number, number>): void {
  if (moved.size === 0) return
  for (const { value, set } of parents.values()) {
    if (!Array.isArray(value) || !value.some((element) => moved.has(referenced(element) ?? 0))) continue
    set(
      value.map((element) => {
        const to = moved.get(referenced(element) ?? 0)
        return to === undefined ? element : reference(to)
      }),
    )
  }
}

function store(file: PdfFile, number: number, dictionary: PdfDictionary): void {
  file.objects.set(number, { text: writePdfValue(dictionary) })
}
