import { inflateSync } from 'node:zlib'
import type { PngChunk } from './png-chunks.ts'

/** Width and height of a picture in pixels. */
export interface PngSize {
  width: number
  height: number
}

interface Header extends PngSize {
  bitsPerPixel: number
  hasPalette: boolean
  interlaced: boolean
}

/** Samples a pixel has and depths a sample may have, by colour type (PNG 3rd edition, table 12). */
const COLOURS: Readonly<Record<number, { samples: number; depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
}

/** The size that the header names; null where it is none. */
export function pngSize(chunks: readonly PngChunk[]): PngSize | null {
  const header = readHeader(chunks)
  return header === null ? null : { width: header.width, height: header.height }
}

/** True where the picture's data unpacks to exactly the pixels that its header promises. Unpacks no more than those. */
export function hasItsPixels(chunks: readonly PngChunk[]): boolean {
  const header = readHeader(chunks)
  if (header === null) return false
  if (header.hasPalette && !chunks.some(({ kind }) => kind === 'PLTE')) return false
  const expected = pixelBytes(header)
  const packed = Buffer.concat(chunks.filter(({ kind }) => kind === 'IDAT').map(({ data }) => data))
  try {
    return inflateSync(packed, { maxOutputLength: expected + 1 }).length === expected
  } catch {
    return false
  }
}

function readHeader([first]: readonly PngChunk[]): Header | null {
  if (first?.kind !== 'IHDR' || first.data.length !== 13) return null
  const view = new DataView(first.data.buffer, first.data.byteOffset, 13)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [depth, type, packing, filter, interlace] = [8, 9, 10, 11, 12].map((at) => view.getUint8(at))
  const colour = COLOURS[type ?? -1]
  if (width === 0 || height === 0 || depth === undefined || colour === undefined || !colour.depths.includes(depth)) {
    return null
  }
  if (packing !== 0 || filter !== 0 || (interlace !== 0 && interlace !== 1)) return null
  return { width, height, bitsPerPixel: colour.samples * depth, hasPalette: type === 3, interlaced: interlace === 1 }
}

/** First column and row and the steps of the seven passes of an interlaced picture. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** Bytes of the unpacked picture: each line of pixels with one byte for its filter. */
function pixelBytes({ width, height, bitsPerPixel, interlaced }: Header): number {
  const bytes = (columns: number, lines: number): number =>
    columns <= 0 || lines <= 0 ? 0 : lines * (1 + Math.ceil((columns * bitsPerPixel) / 8))
  if (!interlaced) return bytes(width, height)
  return PASSES.reduce(
    (sum, [left, top, over, down]) => sum + bytes(Math.ceil((width - left) / over), Math.ceil((height - top) / down)),
    0,
  )
}
