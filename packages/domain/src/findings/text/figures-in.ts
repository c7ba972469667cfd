/** A figure that a text tells: as it is printed, with its unit, and its value. */
export interface ToldFigure {
  printed: string
  value: number
}

/** The figures of a text that stand directly before a unit, in the order of the text. */
export function figuresIn(text: string, unit: string): ToldFigure[] {
  const found: ToldFigure[] = []
  for (const { 0: digits, index } of text.matchAll(/[0-9][0-9,]*(?:\.[0-9]+)?/gu)) {
    if (!text.startsWith(unit, index + digits.length)) continue
    found.push({ printed: digits + unit, value: Number(digits.replaceAll(',', '')) })
  }
  return found
}
