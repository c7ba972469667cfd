import type { DocumentCell } from '../document-tables.ts'
import { dictionaryOf, type PdfFile } from '../pdf/file.ts'
import { type PdfDictionary, type PdfValue, reference, referenced, writePdfValue } from '../pdf/value.ts'

const TABLE = /\/S\s*\/Table\b/

/**
 * Puts the cells back that the browser left out of the tags because they show nothing: without them the rows of a table have
 * unequal numbers of columns, and what stands behind a blank cell is read under the wrong head (PDF/UA-1, 7.2).
 * `tables` are the document's, in order; a table or row that cannot be told apart stays as it is. New elements get numbers from
 * `nextNumber` on; the next free one is returned.
 */
export function completeTables(file: PdfFile, tables: readonly DocumentCell[][][], nextNumber: number): number {
  // The browser numbers elements in reading order.
  const numbers = Array.from(file.objects)
    .filter(([, { text, stream }]) => stream === undefined && TABLE.test(text))
    .map(([number]) => number)
    .toSorted((a, b) => a - b)
  if (numbers.length !== tables.length) return nextNumber
  let free = nextNumber
  numbers.forEach((number, n) => {
    const rows = rowsOf(file, number)
    const wanted = tables[n] ?? []
    if (rows.length === wanted.length)
      rows.forEach((row, at) => (free = completeRow(file, row, wanted[at] ?? [], free)))
  })
  return free
}

function rowsOf(file: PdfFile, table: number): number[] {
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

function kidsOf(element: PdfDictionary): PdfValue[] {
  const kids = element.get('/K')
  return kids === undefined ? [] : Array.isArray(kids) ? kids : [kids]
}

function completeRow(file: PdfFile, number: number, wanted: readonly DocumentCell[], nextNumber: number): number {
  const row = dictionaryOf(file, number)
  const kids = kidsOf(row)
  const present = kids.filter((kid) => referenced(kid) !== undefined)
  const missing = leftOut(wanted, wanted.length - present.length)
  if (missing.size === 0) return nextNumber
  let free = nextNumber
  const cells = wanted.map((cell, n) => {
    if (!missing.has(n)) return present.shift() ?? 'null'
    file.objects.set(free, { text: writePdfValue(emptyCell(cell, number)) })
    return reference(free++)
  })
  row.set('/K', [...kids.filter((kid) => referenced(kid) === undefined), ...cells])
  file.objects.set(number, { text: writePdfValue(row) })
  return free
}

/** Which cells are missing: the blank ones first, and then, since a head may be there and not seen, the last. */
function leftOut(wanted: readonly DocumentCell[], count: number): Set<number> {
  const places = wanted.map((_, n) => n)
  const blank = places.filter((n) => wanted[n]?.blank === true)
  const others = places.filter((n) => wanted[n]?.blank !== true).toReversed()
  return new Set([...blank, ...others].slice(0, Math.max(0, count)))
}

function emptyCell(cell: DocumentCell, row: number): PdfDictionary {
  const attributes: [string, string][] = [
    ['/ColSpan', String(cell.columns)],
    ['/RowSpan', String(cell.rows)],
    ...(cell.head ? ([['/Scope', '/Column']] satisfies [string, string][]) : []),
  ]
  return new Map<string, PdfValue>([
    ['/Type', '/StructElem'],
    ['/S', cell.head ? '/TH' : '/TD'],
    ['/P', reference(row)],
    ['/A', new Map<string, PdfValue>([['/O', '/Table'], ...attributes])],
  ])
}
