import type { EditionFile } from '@torikumi/database'
import type { Deps } from '../../deps.ts'
import type { Ctx } from '../../env.ts'
import { reportPolicy } from './report-policy.ts'

/** How long others may keep a file: an edition's own files never change, the newest edition may be another tomorrow. */
export type Keeping = 'for-ever' | 'ask-again' | 'never'

const CACHE_CONTROL: Record<Keeping, string> = {
  'for-ever': 'public, max-age=31536000, immutable',
  'ask-again': 'public, no-cache',
  never: 'private, no-store',
}

/**
 * Answers with a stored file, its hash as ETag (304 where the asker has it), in parts where a part is asked for (one range, as
 * PDF readers do). `change` is for a copy that differs from the edition's own file only in where it stands. Throws where the store has lost it: that is a fault of ours, not a missing page.
 */
export async function storedFile(
  store: Deps['store'],
  c: Ctx,
  file: EditionFile,
  keeping: Keeping,
  change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes,
): Promise<Response> {
  const etag = `"${file.sha256}"`
  c.header('ETag', etag)
  c.header('Cache-Control', CACHE_CONTROL[keeping])
  c.header('Accept-Ranges', 'bytes')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  const stored = await store.get(file.sha256)
  if (stored === null) throw new Error(`stored file ${file.sha256} (${file.name}) is missing`)
  const bytes = change(stored)
  c.header('Content-Type', file.mediaType)
  if (file.mediaType.startsWith('text/html')) {
    c.header('Content-Security-Policy', reportPolicy(new TextDecoder().decode(bytes)))
  }
  if (file.mediaType.startsWith('text/csv')) c.header('Content-Disposition', `attachment; filename="${file.name}"`)
  return part(c, bytes)
}

function part(c: Ctx, bytes: Uint8Array): Response {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(c.req.header('range') ?? '')
  if (asked === null || (asked[1] === '' && asked[2] === '')) return c.body(bodyOf(bytes))
  const [first, last] = rangeOf(asked[1] ?? '', asked[2] ?? '', bytes.byteLength)
  if (first > last) {
    c.header('Content-Range', `bytes */${bytes.byteLength}`)
    return c.body(null, 416)
  }
  c.header('Content-Range', `bytes ${first}-${last}/${bytes.byteLength}`)
  return c.body(bodyOf(bytes.subarray(first, last + 1)), 206)
}

/** First and last byte of a range as RFC 9110 §14 has it; `-500` are the last 500. */
function rangeOf(first: string, last: string, size: number): [number, number] {
  if (first === '') return [Math.max(0, size - Number(last)), size - 1]
  return [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)]
}

function bodyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
