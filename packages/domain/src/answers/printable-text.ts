import { hasGlyph, isVariationSelector } from './printable-glyphs.ts'

/** A character as it was typed, with its marks and joined parts, and those of its code points that the report has no glyph for. */
export interface Unprintable {
  typed: string
  points: readonly string[]
}

/**
 * The characters of a text that the report's fonts cannot print, each once, in their order. White space, breaks and the marks of
 * Latin and Japanese text that show nothing are printable; a variation selector (IVS) is where it follows a printable character,
 * whose usual form is printed if the fonts lack the variant (`usualFormsIn`).
 */
export function unprintableIn(text: string): Unprintable[] {
  if (missingPoints(text).length === 0) return []
  const found = new Map<string, Unprintable>()
  for (const { segment } of new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)) {
    if (found.has(segment)) continue
    const points = [...new Set(missingPoints(segment))]
    if (points.length > 0) found.set(segment, { typed: segment, points: points.map(pointName) })
  }
  return [...found.values()]
}

/** The code points that turn the direction of writing (U+202E and its kind) in a text, each once. */
export function directionMarksIn(text: string): string[] {
  return [...new Set(text.match(DIRECTION_MARKS))].map((mark) => pointName(mark.codePointAt(0) ?? 0))
}

/** True for a code point that a browser draws nothing for, or a space, although no font has it. */
export function printsNothing(point: number): boolean {
  return DRAWN_AS_NOTHING.test(String.fromCodePoint(point))
}

/** A code point as in tables of Unicode: `U+1F600`. */
export function pointName(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}

/** At most so many characters, and code points of one, are named. */
const MOST_NAMED = 3
const MOST_POINTS = 8

/** Characters for a sentence: 「😀」（U+1F600）、「ש」（U+05E9）ほか2字. One that shows nothing is named by its code point alone. */
export function unprintableNames(found: readonly Unprintable[]): string {
  const names = found.slice(0, MOST_NAMED).map(({ typed, points }) => {
    const codes = `${points.slice(0, MOST_POINTS).join(' ')}${points.length > MOST_POINTS ? ' …' : ''}`
    return SHOWS_NOTHING.test(typed) ? `見えない文字（${codes}）` : `「${shortened(typed)}」（${codes}）`
  })
  const more = found.length - names.length
  return `${names.join('、')}${more > 0 ? `ほか${more}字` : ''}`
}

/** A letter may carry any number of marks. */
function shortened(typed: string): string {
  const points = [...typed]
  return points.length > MOST_POINTS ? `${points.slice(0, MOST_POINTS).join('')}…` : typed
}

const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** What Latin and Japanese text is written with and no glyph is needed for. */
const WRITTEN_AS_NOTHING = /[\t\n\r\u0020\u00a0\u00ad\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/
// The Ogham space and the Hangul and shorthand fillers are drawn as boxes, whatever Unicode says of them.
const DRAWN_AS_NOTHING =
  /[[\p{Default_Ignorable_Code_Point}\p{White_Space}]--[\u0085\u115f\u1160\u1680\u3164\uffa0\u{1bca0}-\u{1bca3}]]/v
const SHOWS_NOTHING = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}]+$/u

function missingPoints(text: string): number[] {
  const missing: number[] = []
  let before = ''
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    const isPrinted = isVariationSelector(character)
      ? before !== '' && !SHOWS_NOTHING.test(before)
      : WRITTEN_AS_NOTHING.test(character) || hasGlyph(point)
    if (!isPrinted) missing.push(point)
    before = character
  }
  return missing
}
