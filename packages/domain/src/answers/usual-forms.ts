import { hasGlyph, hasVariant, isVariationSelector } from './printable-glyphs.ts'
import { pointName } from './printable-text.ts'

/** A character with the selector of a variant as it was typed, and the code points of both. */
export interface UsualForm {
  typed: string
  points: readonly string[]
}

/** Asks for the form without colour, which is the one a printed report has. */
const TEXT_FORM = 0xfe0e

/**
 * The variants in a text (IVS, 邉 with U+E0102) that no font of the report has and that print in the usual form of their character
 * therefore, each once, in their order. A character that does not print at all is none of them: see `unprintableIn`.
 */
export function usualFormsIn(text: string): UsualForm[] {
  const found = new Map<string, UsualForm>()
  let before = ''
  for (const character of text) {
    const [base, selector] = [before.codePointAt(0) ?? 0, character.codePointAt(0) ?? 0]
    before = character
    if (!isVariationSelector(character) || selector === TEXT_FORM || !hasGlyph(base)) continue
    const typed = `${String.fromCodePoint(base)}${character}`
    if (!hasVariant(base, selector)) found.set(typed, { typed, points: [base, selector].map(pointName) })
  }
  return [...found.values()]
}
