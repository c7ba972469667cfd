/** Bytes of one entry in the lists of the table: a selector, a range of usual forms, a form of its own. */
const [SELECTOR, RANGE, FORM] = [11, 4, 5]

/**
 * The table of variants in a font's character map (OpenType `cmap`, format 14) at `place`: by selector, the code points whose variant
 * the font knows, whether as a glyph of its own or as the usual one. Empty without a table.
 */
export function variantsOf(bytes: Buffer, place: number | undefined): Map<number, Set<number>> {
  const variants = new Map<number, Set<number>>()
  if (place === undefined) return variants
  for (let n = 0; n < bytes.readUInt32BE(place + 6); n++) {
    const entry = place + 10 + n * SELECTOR
    const [usual, own] = [bytes.readUInt32BE(entry + 3), bytes.readUInt32BE(entry + 7)]
    const points = new Set<number>()
    for (const at of listAt(bytes, place, usual, RANGE)) {
      for (let more = 0; more <= (bytes[at + 3] ?? 0); more++) points.add(bytes.readUIntBE(at, 3) + more)
    }
    for (const at of listAt(bytes, place, own, FORM)) points.add(bytes.readUIntBE(at, 3))
    variants.set(bytes.readUIntBE(entry, 3), points)
  }
  return variants
}

/** Where the entries of a list are; none where the table has no such list (`from` 0). */
function listAt(bytes: Buffer, place: number, from: number, size: number): number[] {
  if (from === 0) return []
  return Array.from({ length: bytes.readUInt32BE(place + from) }, (_, n) => place + from + 4 + n * size)
}
