import { expect, test } from 'vitest'
import type { PdfFile } from '../pdf/file.ts'
import { renumberStructureIds } from './struct-ids.ts'

test('ids are numbered from 1 in their order, wherever they are referred to', () => {
  const file: PdfFile = {
    objects: new Map([
      [1, { text: '<</ID (node00033903)>>' }],
      [2, { text: '<</A <</Headers [(node00033900) (node00033903)]>>>>' }],
      [3, { text: '<</Names [(node00033900) 4 0 R (node00033903) 1 0 R]>>' }],
    ]),
    trailer: new Map(),
  }
  renumberStructureIds(file)
  expect(Array.from(file.objects.values(), ({ text }) => text)).toEqual([
    '<</ID (node00000002)>>',
    '<</A <</Headers [(node00000001) (node00000002)]>>>>',
    '<</Names [(node00000001) 4 0 R (node00000002) 1 0 R]>>',
  ])
})

test('a text that only looks like an id stays', () => {
  const text = '<</Alt (see \\(node00033900\\))>>'
  const file: PdfFile = { objects: new Map([[1, { text }]]), trailer: new Map() }
  renumberStructureIds(file)
  expect(file.objects.get(1)?.text).toBe(text)
})
