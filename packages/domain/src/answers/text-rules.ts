/** The longest text a field takes, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 10_000

/** The longest value cell; a cell that needs more is an account, not a value. */
export const MAX_VALUE_LENGTH = 200

/** Why a text cannot be taken; the web says it in words beside the field. */
export type TextDefect = 'too-long' | 'nul' | 'lone-surrogate' | 'control' | 'formula-like'

/**
 * Checks what was typed into a free text; null when it can be stored and printed. A text that a spreadsheet would run as a
 * formula (starting with =, +, @, TAB or CR) is refused, because the bundle's CSV is exact data and puts nothing before a cell.
 */
export function textDefect(text: string): TextDefect | null {
  return characterDefect(text, MAX_TEXT_LENGTH) ?? (/^[=+@\t\r]/.test(text) ? 'formula-like' : null)
}

/** The same for a value cell, which may start with a sign. */
export function valueDefect(text: string): TextDefect | null {
  return characterDefect(text, MAX_VALUE_LENGTH)
}

function characterDefect(text: string, longest: number): TextDefect | null {
  if (text.includes('\0')) return 'nul'
  if (!text.isWellFormed()) return 'lone-surrogate'
  // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
  if (/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) return 'control'
  return text.length > longest ? 'too-long' : null
}
