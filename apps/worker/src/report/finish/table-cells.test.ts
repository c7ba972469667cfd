import { expect, test } from 'vitest'
import type { DocumentCell } from '../document-tables.ts'
import type { PdfFile } from '../pdf/file.ts'
import { completeTables } from './table-cells.ts'

const cell = (blank = false, columns = 1): DocumentCell => ({ head: false, columns, rows: 1, blank, text: '' })
const head = (blank = false): DocumentCell => ({ ...cell(blank), head: true, text: blank ? '' : '値' })

function fileOf(rows: Record<number, string>): PdfFile {
  const kids = Object.keys(rows).map((number) => `${number} 0 R`)
  const texts = {
    1: `<</S /Table /K [0 8 0 R ${kids.join(' ')}]>>`,
    8: '<</S /Caption>>',
    ...Object.fromEntries(Object.entries(rows).map(([number, cells]) => [number, `<</S /TR /P 1 0 R /K [${cells}]>>`])),
  }
  return {
    objects: new Map(Object.entries(texts).map(([number, text]) => [Number(number), { text }])),
    trailer: new Map(),
  }
}

const text = (file: PdfFile, number: number): string => file.objects.get(number)?.text.replace(/\s+/g, ' ') ?? ''

test('a blank cell is put back where it stands in its row', () => {
  const file = fileOf({ 2: '20 0 R 21 0 R 22 0 R', 3: '23 0 R 24 0 R' })
  const wanted = [
    [head(), head(), head()],
    [cell(), cell(true), cell()],
  ]
  expect(completeTables(file, [wanted], 50)).toEqual({ nextNumber: 51, irregular: 0 })
  expect(text(file, 2)).toContain('/K [20 0 R 21 0 R 22 0 R]')
  expect(text(file, 3)).toContain('/K [23 0 R 50 0 R 24 0 R]')
  expect(text(file, 50)).toBe('<</Type /StructElem /S /TD /P 3 0 R /A <</O /Table /ColSpan 1 /RowSpan 1>>>>')
})

test('a head that is not seen is put back at the end, as a head', () => {
  const file = fileOf({ 2: '20 0 R', 3: '21 0 R 22 0 R' })
  expect(
    completeTables(
      file,
      [
        [
          [head(), head()],
          [cell(), cell()],
        ],
      ],
      50,
    ),
  ).toEqual({ nextNumber: 51, irregular: 0 })
  expect(text(file, 2)).toContain('/K [20 0 R 50 0 R]')
  expect(text(file, 50)).toContain('/S /TH')
})

test('a head that is not seen says its text, one that shows it does not say it twice', () => {
  const file = fileOf({ 2: '20 0 R' })
  file.objects.set(20, { text: '<</S /TH /K 3>>' })
  completeTables(file, [[[head(), { ...head(), text: '理由' }]]], 50)
  expect(text(file, 50)).toContain('/S /TH')
  expect(text(file, 50)).toContain('/ActualText <feff74067531>')
  expect(text(file, 20)).toBe('<</S /TH /K 3>>')
})

test('a cell over several columns keeps its extent, content of the row itself stays', () => {
  const file = fileOf({ 2: '4 20 0 R' })
  expect(completeTables(file, [[[cell(true, 3), cell()]]], 50)).toEqual({ nextNumber: 51, irregular: 0 })
  expect(text(file, 2)).toContain('/K [4 50 0 R 20 0 R]')
  expect(text(file, 50)).toContain('/ColSpan 3')
})

test('a row that shows nothing is put back where it stands, with its cells', () => {
  const file = fileOf({ 2: '20 0 R 21 0 R', 3: '22 0 R 23 0 R' })
  const blank = [cell(true, 2)]
  const rows = [blank, [head(), head()], blank, [cell(), cell()]]
  expect(completeTables(file, [rows], 50)).toEqual({ nextNumber: 54, irregular: 0 })
  expect(text(file, 1)).toContain('/K [0 8 0 R 50 0 R 2 0 R 52 0 R 3 0 R]')
  expect(text(file, 50)).toBe('<</Type /StructElem /S /TR /P 1 0 R /K [51 0 R]>>')
  expect(text(file, 53)).toContain('/S /TD /P 52 0 R /A <</O /Table /ColSpan 2')
})

test('a table that shows nothing has no tags and is passed over', () => {
  const file = fileOf({ 2: '20 0 R 21 0 R' })
  expect(completeTables(file, [[[cell(true)]], [[cell(), cell()]]], 50)).toEqual({ nextNumber: 50, irregular: 0 })
})

test('complete tables stay', () => {
  const file = fileOf({ 2: '20 0 R 21 0 R' })
  const before = text(file, 2)
  expect(completeTables(file, [[[cell(), cell(true)]]], 50)).toEqual({ nextNumber: 50, irregular: 0 })
  expect(text(file, 2)).toBe(before)
})

test.each<[string, DocumentCell[][][]]>([
  ['whose number is not that of the document', [[[cell(), cell(), cell(true)]], [[cell()]]]],
  ['with a row less that is not blank', [[[cell(), cell(), cell(true)], [cell(false, 3)]]]],
  ['with more cells than the document', [[[cell(false, 2)]]]],
  [
    'with rows of unequal length in the document',
    [
      [
        [cell(), cell(true), cell()],
        [cell(true), cell(true)],
      ],
    ],
  ],
])('tables %s stay and are told as irregular', (_, tables) => {
  const file = fileOf({ 2: '20 0 R 21 0 R' })
  const before = text(file, 2)
  expect(completeTables(file, tables, 50)).toEqual({ nextNumber: 50, irregular: tables.length })
  expect(text(file, 2)).toBe(before)
})
