import type { EditionFile } from '@torikumi/database'
import { sha256Bytes } from '@torikumi/domain'
import { storedOrLost } from '@torikumi/store'
import type { Deps } from '../../deps.ts'
import type { Ctx } from '../../env.ts'
import { byteRange } from './byte-range.ts'
import type { ChangedCopy, CopyTags } from './changed-copy.ts'
import { allowsPart, namesTag } from './entity-tag.ts'
import { LostFileError } from './lost-file-error.ts'
import { reportPolicy } from './report-policy.ts'

/** How long others may keep a file: bytes that never change, what may be another tomorrow, what is not public. */
export type Keeping = 'for-ever' | 'ask-again' | 'never'

const CACHE_CONTROL: Record<Keeping, string> = {
  'for-ever': 'public, max-age=31536000, immutable',
  'ask-again': 'public, no-cache',
  never: 'private, no-store',
}

/** What is kept as a file rather than shown by the browser. */
const SAVED = /^(text\/csv|application\/zip)/

/**
 * Answers with a stored file, its hash as strong ETag (304 where the asker has it), in parts where a part is asked for (one range, as
 * PDF readers do), and for no search engine unless the city is official. `changed` answers with a copy of it, whose tag is that of its
 * own bytes; a tag that is known is compared before anything is read. Throws where the store has lost it: that is a fault of ours, not a missing page.
 */
export async function storedFile(
  store: Deps['store'],
  c: Ctx,
  file: EditionFile,
  keeping: Keeping,
  changed?: ChangedCopy & { tags: CopyTags },
): Promise<Response> {
  const known = (tag: string): boolean => namesTag(c.req.header('if-none-match'), tag)
  c.header('Cache-Control', CACHE_CONTROL[keeping])
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
  // A page asks search engines itself to leave out what is not official; data and prints have no place to do so.
  if (c.get('city')?.status !== 'official') c.header('X-Robots-Tag', 'noindex')
  const ownTag = changed === undefined ? `"${file.sha256}"` : changed.tags.known(file.sha256, changed)
  if (ownTag !== null && known(ownTag)) return c.body(null, 304, { ETag: ownTag })
  const stored = await storedOrLost(store, file.sha256)
  if (stored === null) throw new LostFileError(file)
  const isHtml = file.mediaType.startsWith('text/html')
  const text = isHtml || changed !== undefined ? new TextDecoder().decode(stored) : ''
  const bytes = changed === undefined ? stored : new TextEncoder().encode(changed.change(text))
  const tag = ownTag ?? `"${sha256Bytes(bytes)}"`
  changed?.tags.keep(file.sha256, changed, tag)
  c.header('ETag', tag)
  if (known(tag)) return c.body(null, 304)
  c.header('Content-Type', file.mediaType)
  c.header('Accept-Ranges', 'bytes')
  if (isHtml) c.header('Content-Security-Policy', reportPolicy(text))
  else
    c.header('Content-Disposition', `${SAVED.test(file.mediaType) ? 'attachment' : 'inline'}; filename="${file.name}"`)
  return part(c, bytes, tag)
}

function part(c: Ctx, bytes: Uint8Array, tag: string): Response {
  const size = bytes.byteLength
  // Parts are a matter of GET alone: who asks by HEAD is told of the whole (RFC 9110 §14.2).
  const mayBePart = c.req.method === 'GET' && allowsPart(c.req.header('if-range'), tag)
  const range = mayBePart ? byteRange(c.req.header('range'), size) : 'whole'
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
