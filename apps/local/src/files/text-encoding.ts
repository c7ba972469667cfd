/** Encodings that texts of city offices come in. */
export type TextEncoding = 'utf-8' | 'shift_jis'

const ENCODINGS: readonly TextEncoding[] = ['utf-8', 'shift_jis']

/**
 * The encoding of a text given in chunks: UTF-8 (with or without BOM) where every byte fits it, else Shift_JIS where every
 * byte fits that; null for neither. Reads to the end.
 */
export async function detectEncoding(chunks: AsyncIterable<Uint8Array>): Promise<TextEncoding | null> {
  const open = new Map(ENCODINGS.map((name) => [name, new TextDecoder(name, { fatal: true })]))
  const attempt = (name: TextEncoding, decode: () => string): void => {
    try {
      decode()
    } catch {
      open.delete(name)
    }
  }
  for await (const chunk of chunks) {
    for (const [name, decoder] of open) attempt(name, () => decoder.decode(chunk, { stream: true }))
    if (open.size === 0) return null
  }
  for (const [name, decoder] of open) attempt(name, () => decoder.decode())
  return ENCODINGS.find((name) => open.has(name)) ?? null
}
