import { expect, test } from 'vitest'
import type { PdfFile } from '../pdf/file.ts'
import { giveListItemsBodies } from './list-bodies.ts'
import { parentEntries } from './parent-tree.ts'

function fileOf(texts: Record<number, string>): PdfFile {
  const objects = new Map(Object.entries(texts).map(([number, text]) => [Number(number), { text }]))
  return { objects, trailer: new Map() }
}

const element = (role: string, parent: number, kids: string): string =>
  `<</Type /StructElem\n/S /${role}\n/P ${parent} 0 R\n/K ${kids}>>`

const text = (file: PdfFile, number: number): string => file.objects.get(number)?.text.replace(/\s+/g, ' ') ?? ''

test('one unnamed element beside the marker becomes the body', () => {
  const file = fileOf({
    1: element('LI', 9, '[2 0 R 3 0 R]'),
    2: element('Lbl', 1, '0'),
    3: element('NonStruct', 1, '4 0 R'),
  })
  expect(giveListItemsBodies(file, new Map(), 10)).toBe(10)
  expect(text(file, 3)).toContain('/S /LBody')
  expect(text(file, 1)).toContain('/K [2 0 R 3 0 R]')
})

test('a link or several elements are put into a body of their own', () => {
  const file = fileOf({
    1: element('LI', 9, '[2 0 R 3 0 R 4 0 R]'),
    2: element('Lbl', 1, '0'),
    3: element('Link', 1, '[1 <</Type /OBJR /Obj 7 0 R>>]'),
    4: element('P', 1, '2'),
    5: element('LI', 9, '6 0 R'),
    6: element('P', 5, '3'),
  })
  expect(giveListItemsBodies(file, new Map(), 20)).toBe(22)
  expect(text(file, 20)).toBe('<</Type /StructElem /S /LBody /P 1 0 R /K [3 0 R 4 0 R]>>')
  expect(text(file, 1)).toContain('/K [2 0 R 20 0 R]')
  expect(text(file, 3)).toContain('/P 20 0 R')
  expect(text(file, 3)).toContain('<</Type /OBJR')
  expect(text(file, 4)).toContain('/P 20 0 R')
  expect(text(file, 5)).toContain('/K [21 0 R]')
})

test('content that an item holds itself moves into its body, also in the parent tree', () => {
  const file = fileOf({
    1: '<</StructTreeRoot 2 0 R>>',
    2: '<</ParentTree 3 0 R>>',
    3: '<</Kids [4 0 R]>>',
    4: '<</Nums [0 5 0 R 1 [7 0 R 8 0 R] 2 8 0 R]>>',
    5: '[7 0 R 8 0 R 7 0 R]',
    7: '<</Type /StructElem /S /LI /P 9 0 R /Pg 6 0 R /K [0 8 0 R 2]>>',
    8: element('Link', 7, '1'),
  })
  file.trailer.set('/Root', '1 0 R')
  expect(giveListItemsBodies(file, parentEntries(file), 20)).toBe(21)
  expect(text(file, 20)).toBe('<</Type /StructElem /S /LBody /P 7 0 R /K [0 8 0 R 2] /Pg 6 0 R>>')
  expect(text(file, 7)).toContain('/K [20 0 R]')
  expect(text(file, 5)).toBe('[20 0 R 8 0 R 20 0 R]')
  expect(text(file, 4)).toBe('<</Nums [0 5 0 R 1 [20 0 R 8 0 R] 2 8 0 R]>>')
})

test('a body that is there, and an item with nothing but its label, stay', () => {
  const texts = {
    1: element('LI', 9, '2 0 R'),
    2: element('LBody', 1, '0'),
    3: element('LI', 9, '4 0 R'),
    4: element('Lbl', 3, '1'),
  }
  const file = fileOf(texts)
  expect(giveListItemsBodies(file, new Map(), 10)).toBe(10)
  expect(Array.from(file.objects.values(), ({ text }) => text)).toEqual(Object.values(texts))
})
