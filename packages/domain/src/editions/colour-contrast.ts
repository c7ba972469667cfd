/**
 * The contrast of a colour `#rrggbb` (either case) against white by WCAG 2.2, from 1 (white) to 21 (black), cut after two decimals so that
 * it never reads better than it is. Null for any other text.
 */
export function contrastOnWhite(colour: string): number | null {
  if (!/^#[0-9a-f]{6}$/iu.test(colour)) return null
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)))
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return Math.floor((1.05 / (luminance + 0.05)) * 100) / 100
}

const linear = (channel: number): number => {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
