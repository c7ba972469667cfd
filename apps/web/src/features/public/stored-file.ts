import type { EditionFile } from '@torikumi/database'
import type { Deps } from '../../deps.ts'
import type { Ctx } from '../../env.ts'
import { byteRange } from './byte-range.ts'
import { allowsPart, namesTag } from './entity-tag.ts'
import { reportPolicy } from './report-policy.ts'

/** How long others may keep a file: bytes that never change, what may be another tomorrow, what is not public. */
export type Keeping = 'for-ever' | 'ask-again' | 'never'

const CACHE_CONTROL: Record<Keeping, string> = {
  'for-ever': 'public, max-age=31536000, immutable',
  'ask-again': 'public, no-cache',
  never: 'private, no-store',
}

/** A copy of a stored HTML that says more than the file: `name` goes into its tag, so that no two copies share one. */
export interface Changed {
  name: string
  html: (stored: string) => string
}

/** What is kept as a file rather than shown by the browser. */
const SAVED = /^(text\/csv|application\/zip)/

/**
 * Answers with a stored file, its hash as strong ETag (304 where the asker has it), in parts where a part is asked for (one range, as
 * PDF readers do). Throws where the store has lost it: that is a fault of ours, not a missing page.
 */
export async function storedFile(
  store: Deps['store'],
  c: Ctx,
  file: EditionFile,
  keeping: Keeping,
  changed?: Changed,
): Promise<Response> {
  const tag = changed === undefined ? `"${file.sha256}"` : `"${file.sha256}-${changed.name}"`
  c.header('ETag', tag)
  c.header('Cache-Control', CACHE_CONTROL[keeping])
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
  if (namesTag(c.req.header('if-none-match'), tag)) return c.body(null, 304)
  const stored = await store.get(file.sha256)
  if (stored === null) throw new Error(`stored file ${file.sha256} (${file.name}) is missing`)
  const isHtml = file.mediaType.startsWith('text/html')
  const text = isHtml || changed !== undefined ? new TextDecoder().decode(stored) : ''
  const bytes = changed === undefined ? stored : new TextEncoder().encode(changed.html(text))
  c.header('Content-Type', file.mediaType)
  c.header('Accept-Ranges', 'bytes')
  if (isHtml) c.header('Content-Security-Policy', reportPolicy(text))
  else
    c.header('Content-Disposition', `${SAVED.test(file.mediaType) ? 'attachment' : 'inline'}; filename="${file.name}"`)
  return part(c, bytes, tag)
}

function part(c: Ctx, bytes: Uint8Array, tag: string): Response {
  const size = bytes.byteLength
  const range = allowsPart(c.req.header('if-range'), tag) ? byteRange(c.req.header('range'), size) : 'whole'
  if (range === 'not-there') {
    c.header('Content-Range', `bytes */${size}`)
    return c.body(null, 416)
  }
  if (range === 'whole') return body(c, bytes, 200)
  c.header('Content-Range', `bytes ${range.first}-${range.last}/${size}`)
  return body(c, bytes.subarray(range.first, range.last + 1), 206)
}

function body(c: Ctx, bytes: Uint8Array, status: 200 | 206): Response {
  // Said here too, for HEAD: the framework drops the body and with it the length.
  c.header('Content-Length', String(bytes.byteLength))
  return c.body(new Uint8Array(bytes), status)
}
