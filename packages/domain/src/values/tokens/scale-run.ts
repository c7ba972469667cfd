import { isScaleSign, scaleExponent } from '../lexicon/scale-words.ts'

/** The scale printed at a place (百万), as far as it is one; '' where none is. */
export const scaleRun = (text: string, from: number): string => {
  let end = from
  while (end < text.length && isScaleSign(text[end] ?? '') && scaleExponent(text.slice(from, end + 1)) !== null)
    end += 1
  return text.slice(from, end)
}
