import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aPng, pngChunk } from '../../../test/a-png.ts'
import { readEmblem } from './emblem-picture.ts'

const defect = (file: Uint8Array) => {
  const read = readEmblem(file)
  return 'defect' in read ? read.defect : null
}

const bytesOf = (file: Uint8Array): Buffer => {
  const read = readEmblem(file)
  return Buffer.from('address' in read ? (read.address.split(',')[1] ?? '') : '', 'base64')
}

describe('readEmblem', () => {
  it('takes a PNG as it is', () => {
    expect(bytesOf(aPng(120, 100)).equals(aPng(120, 100))).toBe(true)
  })

  it('leaves out what a program wrote beside the picture', () => {
    const extra = [pngChunk('tEXt', Buffer.from('Author\0somebody')), pngChunk('eXIf', Buffer.from('place'))]
    expect(bytesOf(aPng(120, 100, { extra })).equals(aPng(120, 100))).toBe(true)
  })

  it.each([
    ['nothing', new Uint8Array(), { code: 'missing' }],
    [
      'SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      { code: 'not-png' },
    ],
    ['JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), { code: 'not-png' }],
    ['a head alone', aPng(120, 100).subarray(0, 40), { code: 'broken' }],
    ['a picture cut short', aPng(120, 100).subarray(0, -20), { code: 'broken' }],
    ['a small picture', aPng(99, 100), { code: 'size', width: 99, height: 100 }],
    ['a large picture', aPng(1001, 200), { code: 'size', width: 1001, height: 200 }],
    ['too few pixels', aPng(120, 100, { pixels: Buffer.alloc(10) }), { code: 'broken' }],
    ['pixels without end', aPng(120, 100, { pixels: Buffer.alloc(20_000_000) }), { code: 'broken' }],
  ])('refuses %s', (_, file, expected) => {
    expect(defect(file)).toEqual(expected)
  })

  it('refuses a changed byte', () => {
    const file = Buffer.from(aPng(120, 100))
    file[60] = (file[60] ?? 0) ^ 1
    expect(defect(file)).toEqual({ code: 'broken' })
  })

  it('refuses a file over 100 kB, with its size', () => {
    const file = aPng(200, 200, { pixels: randomBytes(200 * (1 + 800)) })
    expect(defect(file)).toEqual({ code: 'too-large', kilobytes: 157 })
  })
})
