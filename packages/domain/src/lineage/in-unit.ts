import { movePoint, splitUnit } from './exact-decimal.ts'

/** A decimal text of one unit in another that counts the same (2.4 億円 → 240000 千円); null where they count different things. */
export function inUnit(text: string, from: string, to: string): string | null {
  const [a, b] = [splitUnit(from), splitUnit(to)]
  return a.counted === b.counted ? movePoint(text, a.exponent - b.exponent) : null
}
