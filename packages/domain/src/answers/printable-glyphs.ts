import { PRINTABLE_RANGES, PRINTABLE_VARIANTS } from './printable-ranges.ts'

/** True where a font of the report has a glyph for a code point. */
export function hasGlyph(point: number): boolean {
  points ??= readBounds(PRINTABLE_RANGES)
  return isWithin(points, point)
}

/** True where a font of the report has a glyph of its own, or its usual one on purpose, for a code point with this selector behind it. */
export function hasVariant(point: number, selector: number): boolean {
  variants ??= new Map(Array.from(PRINTABLE_VARIANTS, ([name, ranges]) => [name, readBounds(ranges)]))
  const bounds = variants.get(selector)
  return bounds !== undefined && hasGlyph(point) && isWithin(bounds, point)
}

/** True for a character that chooses a form of the one before it (U+FE00–FE0F, U+E0100–E01EF). */
export function isVariationSelector(character: string): boolean {
  return /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u.test(character)
}

/** The first code point of each range and the one after its last, by turns. */
type Bounds = Uint32Array

let points: Bounds | undefined
let variants: ReadonlyMap<number, Bounds> | undefined

function isWithin(bounds: Bounds, point: number): boolean {
  let [low, high] = [0, bounds.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((bounds[middle] ?? 0) <= point) low = middle + 1
    else high = middle
  }
  return low % 2 === 1
}

function readBounds(ranges: string): Bounds {
  let end = 0
  return Uint32Array.from(
    ranges
      .trim()
      .split(/\s+/)
      .flatMap((range) => {
        const [gap = '', more = '0'] = range.split('-')
        const first = end + Number.parseInt(gap, 36)
        end = first + Number.parseInt(more, 36) + 1
        return [first, end]
      }),
  )
}
