import { variantsOf } from './font-variants.ts'

/**
 * A TrueType file as it was read: undamaged, the code points it has glyphs for, and those it has a glyph for with a selector of
 * variants behind them, by selector.
 */
export type FontFile = { characters: ReadonlySet<number>; variants: ReadonlyMap<number, ReadonlySet<number>> }

/** A font file that is damaged or of another kind; the message says where, without naming the file. */
export class FontFileError extends Error {
  override name = 'FontFileError'
}

type Table = { offset: number; length: number }

const REQUIRED = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name']

/**
 * Reads a TrueType file (glyf outlines) and checks every table against the checksum in its directory: a browser draws a damaged font
 * as empty boxes or falls back to another, and says nothing. Refuses with a `FontFileError`.
 */
export function readFontFile(bytes: Buffer): FontFile {
  try {
    const tables = tablesOf(bytes)
    const missing = REQUIRED.filter((tag) => !tables.has(tag))
    if (missing.length > 0) throw new FontFileError(`it has no table ${missing.join(', ')}`)
    const places = mapPlaces(bytes, tables.get('cmap') ?? { offset: 0, length: 0 })
    return { characters: charactersOf(bytes, places), variants: variantsOf(bytes, places.get(14)) }
  } catch (error) {
    if (error instanceof RangeError) throw new FontFileError('it ends too early', { cause: error })
    throw error
  }
}

function tablesOf(bytes: Buffer): Map<string, Table> {
  if (bytes.readUInt32BE(0) !== 0x0001_0000) throw new FontFileError('it is no TrueType file')
  const tables = new Map<string, Table>()
  for (let n = 0; n < bytes.readUInt16BE(4); n++) {
    const at = 12 + n * 16
    const tag = bytes.toString('latin1', at, at + 4)
    const table = { offset: bytes.readUInt32BE(at + 8), length: bytes.readUInt32BE(at + 12) }
    if (table.offset + table.length > bytes.length) throw new FontFileError(`table ${tag} reaches beyond its end`)
    if (checksum(bytes, tag, table) !== bytes.readUInt32BE(at + 4)) throw new FontFileError(`table ${tag} is damaged`)
    tables.set(tag, table)
  }
  return tables
}

/** The sum of a table's words; in `head` without the word that makes the sum of the whole file come out. */
function checksum(bytes: Buffer, tag: string, { offset, length }: Table): number {
  let sum = 0
  const whole = length - (length % 4)
  for (let at = 0; at < whole; at += 4) sum = (sum + bytes.readUInt32BE(offset + at)) | 0
  for (let at = whole; at < length; at++) sum = (sum + ((bytes[offset + at] ?? 0) << (24 - 8 * (at - whole)))) | 0
  return (tag === 'head' ? sum - bytes.readUInt32BE(offset + 8) : sum) >>> 0
}

/** Where the tables of the character map are, by their format; of several of one format the first. */
function mapPlaces(bytes: Buffer, { offset }: Table): Map<number, number> {
  const places = Array.from({ length: bytes.readUInt16BE(offset + 2) }, (_, n) => {
    return offset + bytes.readUInt32BE(offset + 4 + n * 8 + 4)
  })
  return new Map(places.toReversed().map((at) => [bytes.readUInt16BE(at), at]))
}

/** The code points of the character map: of its full table (format 12), else of its table of the first plane (format 4). */
function charactersOf(bytes: Buffer, places: ReadonlyMap<number, number>): Set<number> {
  const [full, plane] = [places.get(12), places.get(4)]
  const found = new Set<number>()
  if (full !== undefined) {
    for (let n = 0; n < bytes.readUInt32BE(full + 12); n++) {
      const group = full + 16 + n * 12
      addRange(found, bytes.readUInt32BE(group), bytes.readUInt32BE(group + 4))
    }
  } else if (plane !== undefined) {
    const segments = bytes.readUInt16BE(plane + 6)
    for (let at = 0; at < segments; at += 2) {
      addRange(found, bytes.readUInt16BE(plane + 16 + segments + at), bytes.readUInt16BE(plane + 14 + at))
    }
    found.delete(0xffff)
  } else throw new FontFileError('its character map is of no known form')
  return found
}

function addRange(found: Set<number>, first: number, last: number): void {
  if (last > 0x10_ffff) throw new FontFileError('its character map is damaged')
  for (let point = first; point <= last; point++) found.add(point)
}
