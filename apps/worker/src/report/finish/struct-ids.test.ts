import { expect, test } from 'vitest'
import type { PdfFile } from '../pdf/file.ts'
import { PdfShapeError } from '../pdf/value.ts'
import { renumberStructureIds } from './struct-ids.ts'

/** Three elements in the order of the file, whose ids the browser counted as named. */
const printed = (first: string, second: string, third: string): PdfFile => {
  const places: [string, number][] = [
    [first, 1],
    [second, 2],
    [third, 3],
  ]
  const named = places.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const id = (at: number) => `(node${named.at(at)?.[0]})`
  return {
    objects: new Map([
      ...places.map(([own, number]) => [number, { text: `<</ID (node${own})>>` }] as const),
      [4, { text: `<</A <</Headers [(node${first}) (node${third})]>>>>` }],
      [
        5,
        {
          text: `<</Limits [${id(0)} ${id(-1)}]\n/Names [${named.map(([own, n]) => `(node${own}) ${n} 0 R`).join(' ')}]>>`,
        },
      ],
    ]),
    trailer: new Map(),
  }
}
const textsOf = (file: PdfFile): string[] => Array.from(file.objects.values(), ({ text }) => text)

test.each([
  ['in their order', printed('00033900', '00033903', '00033950')],
  ['the last ahead of the others', printed('00033903', '00033950', '00033900')],
])('ids that the browser gave %s are numbered from 1 as the elements stand in the file', (_, file) => {
  renumberStructureIds(file)
  expect(textsOf(file)).toEqual([
    '<</ID (node00000001)>>',
    '<</ID (node00000002)>>',
    '<</ID (node00000003)>>',
    '<</A <</Headers [(node00000001) (node00000003)]>>>>',
    '<</Limits [(node00000001) (node00000003)]\n/Names [(node00000001) 1 0 R (node00000002) 2 0 R (node00000003) 3 0 R]>>',
  ])
})

test('a tree of ids of more than one leaf is refused', () => {
  const file = printed('00033900', '00033903', '00033950')
  file.objects.set(6, { text: '<</Names [(node00033960) 1 0 R]>>' })
  expect(() => renumberStructureIds(file)).toThrow(PdfShapeError)
})

test('a text that only looks like an id stays', () => {
  const text = '<</Alt (see \\(node00033900\\))>>'
  const file: PdfFile = { objects: new Map([[1, { text }]]), trailer: new Map() }
  renumberStructureIds(file)
  expect(textsOf(file)).toEqual([text])
})
