import { crc32, deflateSync } from 'node:zlib'

/** A chunk of a PNG with its right check sum. */
export function pngChunk(kind: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const framed = Buffer.alloc(8 + named.length)
  framed.writeUInt32BE(data.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), 4 + named.length)
  return framed
}

/** A PNG of one colour, with `extra` chunks before its pixels; `pixels` replaces the pixels' bytes before they are packed. */
export function aPng(
  width: number,
  height: number,
  { extra = [], pixels = Buffer.alloc(height * (1 + 4 * width)) }: { extra?: Buffer[]; pixels?: Uint8Array } = {},
): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    ...extra,
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}
