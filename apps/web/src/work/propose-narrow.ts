import { type ReadingContext, readValue } from '@torikumi/domain'

/**
 * The same value with half-width digits, signs and brackets: 「６１，２５８人（H29）」 → 「61,258人 (H29)」. Null where there are no
 * full-width digits, or where the narrow text would be read otherwise; it is offered, never put in by itself.
 */
export function proposeNarrow(raw: string, around: ReadingContext): string | null {
  if (!/[０-９]/.test(raw)) return null
  const narrow = raw
    .trim()
    .replaceAll(/[！-｝]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replaceAll('　', ' ')
    .replaceAll(/(?<=\S)\(/g, ' (')
  return sameReading(readValue(raw, around), readValue(narrow, around)) ? narrow : null
}

/** The place of a doubt may move with the text; everything else says the same. */
function sameReading(a: ReturnType<typeof readValue>, b: ReturnType<typeof readValue>): boolean {
  return a.confidence !== 'refused' && JSON.stringify({ ...a, note: '' }) === JSON.stringify({ ...b, note: '' })
}
