import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Env } from '../env.ts'
import { paths } from '../paths.ts'
import { BadFormError } from './bad-form.ts'

/** The fields of a posted form, each named once. */
export type Form = ReadonlyMap<string, string>

const TYPE = 'application/x-www-form-urlencoded'

/**
 * Reads the body of a POST. Refuses another content type (a form with files is left to its page) and a field that comes twice.
 * Bytes that are no UTF-8 become lone surrogates, so that the rule for texts finds them beside their field.
 */
export function formBody() {
  return createMiddleware<Env>(async (c, next) => {
    c.set('form', new Map())
    if (c.req.method === 'POST') {
      const type = c.req.header('content-type') ?? ''
      const body = new Uint8Array(await c.req.arrayBuffer())
      if (isUpload(c)) return next()
      if (body.length > 0 && !type.toLowerCase().startsWith(TYPE)) throw new BadFormError('content-type', [])
      c.set('form', readForm(body))
    }
    await next()
  })
}

/** Addresses whose forms carry a file. */
const UPLOADS: ReadonlySet<string> = new Set([paths.reportEmblem])

/** True for a form with files, which its page reads itself once it is known who sent it. */
export function isUpload(c: Context<Env>): boolean {
  const type = c.req.header('content-type') ?? ''
  return UPLOADS.has(c.req.path) && type.toLowerCase().startsWith('multipart/form-data')
}

/** Reads `application/x-www-form-urlencoded` bytes. */
export function readForm(body: Uint8Array): Form {
  const form = new Map<string, string>()
  if (body.length === 0) return form
  for (const pair of splitAt(body, 0x26)) {
    if (pair.length === 0) continue
    const equals = pair.indexOf(0x3d)
    const name = decode(equals === -1 ? pair : pair.subarray(0, equals))
    const value = equals === -1 ? '' : decode(pair.subarray(equals + 1))
    if (form.has(name)) throw new BadFormError('repeated-field', [name])
    form.set(name, value)
  }
  return form
}

function splitAt(bytes: Uint8Array, separator: number): Uint8Array[] {
  const parts: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(separator); end !== -1; end = bytes.indexOf(separator, start)) {
    parts.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...parts, bytes.subarray(start)]
}

function decode(encoded: Uint8Array): string {
  const bytes = new Uint8Array(encoded.length)
  let length = 0
  for (let at = 0; at < encoded.length; at += 1) {
    const byte = encoded[at] ?? 0
    const hex = byte === 0x25 ? hexPair(encoded, at + 1) : null
    bytes[length] = hex ?? (byte === 0x2b ? 0x20 : byte)
    length += 1
    if (hex !== null) at += 2
  }
  return asText(bytes.subarray(0, length))
}

function hexPair(bytes: Uint8Array, at: number): number | null {
  const pair = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0)
  return /^[0-9A-Fa-f]{2}$/.test(pair) ? Number.parseInt(pair, 16) : null
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function asText(bytes: Uint8Array): string {
  try {
    return normaliseLines(strict.decode(bytes))
  } catch {
    return normaliseLines(escapeBrokenBytes(bytes))
  }
}

/** Browsers send CRLF in text areas; the record keeps LF. */
function normaliseLines(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function escapeBrokenBytes(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at] ?? 0)
    const one = bytes.subarray(at, at + length)
    try {
      text += strict.decode(one)
      at += length
    } catch {
      text += String.fromCharCode(0xdc00 + (bytes[at] ?? 0))
      at += 1
    }
  }
  return text
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4
  if (lead >= 0xe0) return 3
  return lead >= 0xc0 ? 2 : 1
}
