import { isBlank, isKana, plainForm } from './character-forms.ts'
import { withoutMarkup } from './markup.ts'

/**
 * A cell as the grammar sees it: one width, one form of each mark, no mark-up, no spaces but between two Latin words or
 * numbers. `at` gives the place of each character in the raw text, `gaps` where white space or a break stood before it.
 */
export type Folded = { text: string; at: readonly number[]; gaps: ReadonlySet<number>; raw: string }

const voiceMarks = new Set(['\u3099', '\u309A'])
/** First half of the ideographic variation selectors (祢󠄀): they choose a shape, never a meaning. */
const variantHighHalf = '\uDB40'
const keepsSpace = /[0-9A-Za-z.,']/

/** Folds a raw cell for reading. Linear in its length; the raw text is never changed. */
export const fold = (raw: string): Folded => {
  const { chars, at } = withoutMarkup(raw)
  const out: string[] = []
  const places: number[] = []
  const gaps = new Set<number>()
  let blank = false
  for (let i = 0; i < chars.length; i += 1) {
    const char = chars[i] ?? ''
    if (char === variantHighHalf) {
      i += 1
      continue
    }
    if (isBlank(char)) {
      blank = true
      continue
    }
    for (const read of plainForm(char)) {
      const before = out.at(-1)
      if (voiceMarks.has(read) && before !== undefined) {
        const voiced = (before + read).normalize('NFC')
        if (voiced.length === 1) out[out.length - 1] = voiced
        continue
      }
      if (blank && before !== undefined) {
        if (keepsSpace.test(before) && keepsSpace.test(read)) {
          out.push(' ')
          places.push(at[i] ?? 0)
        }
        gaps.add(out.length)
      }
      blank = false
      out.push(read === 'ー' && !isKana(before ?? '') ? '—' : read)
      places.push(at[i] ?? 0)
    }
  }
  return { text: withAngleBrackets(out.join('')), at: places, gaps, raw }
}

/** 「＜H30＞」 are brackets; a lone < or > stays a comparator. */
const withAngleBrackets = (text: string): string => text.replaceAll(/<([^<>()]{1,20})>/g, '($1)')
