import { crc32 } from 'node:zlib'

/** A part of a PNG file: its four-letter kind, its data, and its bytes as they stand in the file. */
export interface PngChunk {
  kind: string
  data: Uint8Array
  bytes: Uint8Array
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** True for bytes that begin as a PNG does. */
export const beginsAsPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte)

/** The chunks of a PNG up to its end mark, each with the right check sum; null for a file that is cut short or altered. */
export function pngChunks(bytes: Uint8Array): PngChunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: PngChunk[] = []
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ kind, data: bytes.subarray(at + 8, end - 4), bytes: bytes.subarray(at, end) })
    if (kind === 'IEND') return chunks
    at = end
  }
  return null
}

/** The file of these chunks. */
export const pngFile = (chunks: readonly PngChunk[]): Uint8Array =>
  Buffer.concat([Uint8Array.from(SIGNATURE), ...chunks.map(({ bytes }) => bytes)])
