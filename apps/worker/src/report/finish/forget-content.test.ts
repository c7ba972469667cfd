import { expect, test } from 'vitest'
import type { PdfFile } from '../pdf/file.ts'
import { forgetContent } from './forget-content.ts'
import { parentEntries } from './parent-tree.ts'

function twoPages(): PdfFile {
  const texts: Record<number, string> = {
    1: '<</StructTreeRoot 2 0 R>>',
    2: '<</ParentTree 3 0 R>>',
    3: '<</Nums [0 4 0 R 1 [7 0 R 8 0 R]]>>',
    4: '[8 0 R 7 0 R 9 0 R]',
    5: '<</Type /Page /StructParents 0>>',
    6: '<</Type /Page /StructParents 1>>',
    7: '<</S /H2 /Pg 5 0 R /K [1 <</Type /MCR /Pg 6 0 R /MCID 0>>]>>',
    8: '<</S /P /Pg 6 0 R /K [<</Type /MCR /Pg 5 0 R /MCID 0>> 1]>>',
    9: '<</S /P /Pg 5 0 R /K 2>>',
  }
  const objects = new Map(Object.entries(texts).map(([number, text]) => [Number(number), { text }]))
  return { objects, trailer: new Map([['/Root', '1 0 R']]) }
}

function text(file: PdfFile, number: number): string {
  return file.objects.get(number)?.text.replace(/\s+/g, ' ') ?? ''
}

test('a number leaves its element and the parent tree, other pages keep theirs', () => {
  const file = twoPages()
  forgetContent(file, parentEntries(file), 5, [1])
  expect(text(file, 7)).toBe('<</S /H2 /Pg 5 0 R /K [<</Type /MCR /Pg 6 0 R /MCID 0>>]>>')
  expect(text(file, 4)).toBe('[8 0 R null 9 0 R]')
  expect(text(file, 8)).toContain('/MCID 0>> 1]')
})

test('a number that names its page itself is found, the same number on another page stays', () => {
  const file = twoPages()
  forgetContent(file, parentEntries(file), 5, [0])
  expect(text(file, 8)).toBe('<</S /P /Pg 6 0 R /K [1]>>')
  expect(text(file, 7)).toContain('/Pg 6 0 R /MCID 0')
})

test('an element may be left without content', () => {
  const file = twoPages()
  forgetContent(file, parentEntries(file), 5, [2])
  expect(text(file, 9)).toBe('<</S /P /Pg 5 0 R>>')
})

test('an entry that stands in the tree itself is changed there', () => {
  const file = twoPages()
  forgetContent(file, parentEntries(file), 6, [0])
  expect(text(file, 3)).toBe('<</Nums [0 4 0 R 1 [null 8 0 R]]>>')
})
