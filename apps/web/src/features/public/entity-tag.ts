/** Whether an `If-None-Match` header names this tag, so that the asker has the bytes already; weak tags count (RFC 9110 §13.1.2). */
export function namesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return header.split(',').some((one) => one.trim().replace(/^W\//u, '') === tag)
}

/** Whether a part may be sent: `If-Range` is missing, or names this very tag; a date or a weak tag asks for the whole (§13.1.5). */
export const allowsPart = (header: string | undefined, tag: string): boolean => header === undefined || header === tag
