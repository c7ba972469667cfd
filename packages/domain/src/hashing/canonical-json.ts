import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

/** A value that JSON can carry without loss. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * The one text form of a JSON value (RFC 8785, JSON Canonicalization Scheme), so that equal data has equal bytes.
 * Refuses by throwing what JSON cannot carry: NaN, infinities, lone surrogates (a programmer's mistake, checked at entry).
 */
export function canonicalJson(value: Json): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('canonicalJson: the value has no JSON form')
  return text
}

/** SHA-256 of a text's UTF-8 bytes, 64 lower-case hex digits. */
export function sha256Text(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** SHA-256 of bytes, 64 lower-case hex digits. */
export function sha256Bytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** SHA-256 of a value's canonical JSON, 64 lower-case hex digits. */
export function sha256Json(value: Json): string {
  return sha256Text(canonicalJson(value))
}
