import { expect, test } from 'vitest'
import type { PdfFile } from '../pdf/file.ts'
import { sayHiddenWords } from './heading-words.ts'

const HEADINGS = [
  { text: '取組', isWholeSeen: true },
  { text: '人：要因', isWholeSeen: false },
]

function saidAfter(...roles: string[]): string[] {
  // The later element stands first in the file.
  const objects = new Map(
    roles.map((role, at) => [at + 1, { text: `<</Type /StructElem\n/S /${role}\n/K 1>>` }] as const).toReversed(),
  )
  const file: PdfFile = { objects, trailer: new Map() }
  sayHiddenWords(file, HEADINGS)
  return roles.map((_, at) => /ActualText (<\w+>)/.exec(file.objects.get(at + 1)?.text ?? '')?.[1] ?? '')
}

test('a heading with words that are not seen says its whole text, the others what is painted', () => {
  expect(saidAfter('H2', 'P', 'H4')).toEqual(['', '', '<feff4ebaff1a898156e0>'])
})

test('tags that do not have one heading for each of the document stay', () => {
  expect(saidAfter('H2', 'H3', 'H4')).toEqual(['', '', ''])
})
