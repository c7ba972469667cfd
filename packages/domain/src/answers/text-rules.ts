import { directionMarksIn, unprintableIn } from './printable-text.ts'

/** The longest text a field takes, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 10_000

/** The longest value cell; a cell that needs more is an account, not a value. */
export const MAX_VALUE_LENGTH = 200

/** Why a note that stays on the screens cannot be taken. */
export type NoteDefect = 'too-long' | 'nul' | 'lone-surrogate' | 'control' | 'direction'

/** Why a text cannot be taken; the web says it in words beside the field. */
export type TextDefect = NoteDefect | 'no-glyph' | 'formula-like'

/**
 * Checks what was typed into a free text; null when it can be stored and printed. A text that a spreadsheet would run as a
 * formula (starting with =, +, @, TAB or CR) is refused, because the bundle's CSV is exact data and puts nothing before a cell; one
 * with a character that the report's fonts lack, because it would print as an empty box (docs/decisions/0024).
 */
export function textDefect(text: string): TextDefect | null {
  return printedDefect(text, MAX_TEXT_LENGTH) ?? (/^[=+@\t\r]/.test(text) ? 'formula-like' : null)
}

/** The same for a value cell, which may start with a sign. */
export function valueDefect(text: string): TextDefect | null {
  return printedDefect(text, MAX_VALUE_LENGTH)
}

/** The same for a text that is never printed and leaves in no table, such as the comment of a decision. */
export function noteDefect(text: string): NoteDefect | null {
  return characterDefect(text, MAX_TEXT_LENGTH)
}

function printedDefect(text: string, longest: number): TextDefect | null {
  return characterDefect(text, longest) ?? (unprintableIn(text).length > 0 ? 'no-glyph' : null)
}

/** Marks that turn the direction of writing make a text look other than it is, on the screen of those who decide as well. */
function characterDefect(text: string, longest: number): NoteDefect | null {
  if (text.includes('\0')) return 'nul'
  if (!text.isWellFormed()) return 'lone-surrogate'
  // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
  if (/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(text)) return 'control'
  if (text.length > longest) return 'too-long'
  return directionMarksIn(text).length > 0 ? 'direction' : null
}
