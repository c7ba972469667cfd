/** What part of a file an asker wants: all of it, one part (first and last byte), or one that the file does not have. */
export type ByteRange = 'whole' | 'not-there' | { first: number; last: number }

/**
 * Reads a `Range` header against a file of `size` bytes (RFC 9110 §14): `bytes=0-499`, `bytes=500-`, `bytes=-500`, the unit in any case. A header that is
 * none, asks for several parts or turns first and last round asks for the whole, as it is allowed to be overlooked.
 */
export function byteRange(header: string | undefined, size: number): ByteRange {
  const asked = /^bytes=(\d*)-(\d*)$/iu.exec(header ?? '')
  if (asked === null) return 'whole'
  const [, from = '', to = ''] = asked
  if (from === '') {
    if (to === '') return 'whole'
    const length = Math.min(Number(to), size)
    return length === 0 ? 'not-there' : { first: size - length, last: size - 1 }
  }
  const first = Number(from)
  if (to !== '' && Number(to) < first) return 'whole'
  if (first >= size) return 'not-there'
  return { first, last: to === '' ? size - 1 : Math.min(Number(to), size - 1) }
}
