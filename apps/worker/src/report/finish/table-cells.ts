import type { DocumentCell } from '../document-tables.ts'
import { dictionaryOf, type PdfFile } from '../pdf/file.ts'
import { pdfTextString } from '../pdf/text-string.ts'
import { type PdfDictionary, type PdfValue, reference, referenced, writePdfValue } from '../pdf/value.ts'
import { insertRow, kidsOf, rowsOf } from './table-rows.ts'
import { isBlankRow, isRegular } from './table-shape.ts'

const TABLE = /\/S\s*\/Table\b/

/** The next free number, and how many tables of the document could not be completed. */
export type CompletedTables = { nextNumber: number; irregular: number }

/**
 * Gives heads that are there and not seen, which the browser leaves empty, their text to be read, and puts the cells and rows
 * back that the browser left out of the tags because they show nothing: without them the rows of a table have unequal numbers
 * of columns, and what stands behind a blank cell is read under the wrong head (PDF/UA-1, 7.2). `tables` are the document's, in
 * order. A table stays as it is and is counted as irregular where its tags cannot be told apart, or where its rows have unequal
 * numbers of columns in the document already. New elements get numbers from `nextNumber` on.
 */
export function completeTables(
  file: PdfFile,
  tables: readonly DocumentCell[][][],
  nextNumber: number,
): CompletedTables {
  // The browser numbers elements in reading order.
  const numbers = Array.from(file.objects)
    .filter(([, { text, stream }]) => stream === undefined && TABLE.test(text))
    .map(([number]) => number)
    .toSorted((a, b) => a - b)
  const shown = tables.filter((rows) => !rows.every(isBlankRow))
  if (numbers.length !== shown.length) return { nextNumber, irregular: Math.max(numbers.length, shown.length) }
  let free = nextNumber
  let irregular = 0
  numbers.forEach((number, n) => {
    const wanted = shown[n] ?? []
    const next = isRegular(wanted) ? completeRows(file, rowsOf(file, number), wanted, free) : undefined
    if (next === undefined) irregular++
    else free = next
  })
  return { nextNumber: free, irregular }
}

/** Completes the rows of a table, blank ones that are missing included; undefined where they cannot be told apart. */
function completeRows(
  file: PdfFile,
  present: readonly number[],
  wanted: readonly DocumentCell[][],
  nextNumber: number,
): number | undefined {
  const isMissing = (row: readonly DocumentCell[]): boolean => present.length < wanted.length && isBlankRow(row)
  const left = [...present]
  const pairs = wanted.map((cells) => ({ cells, number: isMissing(cells) ? undefined : left.shift() }))
  const fits = pairs.every(({ cells, number }) =>
    number === undefined ? isMissing(cells) : cellsOf(file, number).length <= cells.length,
  )
  if (left.length > 0 || !fits) return undefined
  let free = nextNumber
  let before: number | undefined
  for (const { cells, number } of pairs) {
    const row = number ?? free++
    if (number === undefined) {
      const [beside = 0, where] =
        before === undefined ? ([present[0], 'before'] as const) : ([before, 'behind'] as const)
      insertRow(file, row, beside, where)
    }
    free = completeRow(file, row, cells, free)
    before = row
  }
  return free
}

const cellsOf = (file: PdfFile, row: number): PdfValue[] =>
  kidsOf(dictionaryOf(file, row)).filter((kid) => referenced(kid) !== undefined)

function completeRow(file: PdfFile, number: number, wanted: readonly DocumentCell[], nextNumber: number): number {
  const present = cellsOf(file, number)
  const missing = leftOut(wanted, wanted.length - present.length)
  if (missing.size === 0) {
    nameEmptyHeads(file, present, wanted)
    return nextNumber
  }
  let free = nextNumber
  const cells = wanted.map((cell, n) => {
    if (!missing.has(n)) return present.shift() ?? 'null'
    file.objects.set(free, { text: writePdfValue(emptyCell(cell, number)) })
    return reference(free++)
  })
  const row = dictionaryOf(file, number)
  row.set('/K', [...kidsOf(row).filter((kid) => referenced(kid) === undefined), ...cells])
  file.objects.set(number, { text: writePdfValue(row) })
  nameEmptyHeads(file, cells, wanted)
  return free
}

/** A head without content says its text itself. */
function nameEmptyHeads(file: PdfFile, cells: readonly PdfValue[], wanted: readonly DocumentCell[]): void {
  wanted.forEach(({ text }, n) => {
    const number = referenced(cells[n])
    if (text === '' || number === undefined || /\/K\b/.test(file.objects.get(number)?.text ?? '/K')) return
    const head = dictionaryOf(file, number).set('/ActualText', pdfTextString(text))
    file.objects.set(number, { text: writePdfValue(head) })
  })
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
