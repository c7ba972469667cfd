import { createHash, randomBytes } from 'node:crypto'

/** Crockford's base 32 (https://www.crockford.com/base32.html): no letter that is taken for a digit, and no U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 7
const GROUP_LENGTH = 4
const SHAPE = new RegExp(`^[${LETTERS}]{${GROUPS * GROUP_LENGTH}}$`)

/** A fresh token of 140 random bits as it is printed: seven groups of four (`7K2M-0QXV-…`). */
export function newSetupToken(): string {
  const letters = Array.from(randomBytes(GROUPS * GROUP_LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('')
  return letters.replaceAll(/.{4}(?!$)/g, '$&-')
}

/**
 * The token in what somebody typed, without its hyphens; null where it cannot be one. Full width, small letters, spaces and
 * another sort of hyphen are taken, and O, I and L for the digits they look like.
 */
export function readSetupToken(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}ー−]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return SHAPE.test(letters) ? letters : null
}

/** The SHA-256 under which a token is stored, of its letters without hyphens. */
export function setupTokenHash(letters: string): string {
  return createHash('sha256').update(letters).digest('hex')
}
