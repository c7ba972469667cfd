/** A line of print: its text without spaces, and the height of its baseline above the foot of the page, in millimetres. */
export interface PrintedLine {
  text: string
  height: number
}

/** Baselines that are closer than that, in millimetres, are of one line. */
const SAME_LINE_MM = 0.5

/** The lines of a page's texts, as pdf.js gives them, from head to foot; what stands side by side is one line, from left to right. */
export function linesOf(items: readonly object[]): PrintedLine[] {
  const lines = new Map<number, { text: string; left: number }[]>()
  for (const item of items) {
    if (!('str' in item && 'transform' in item && Array.isArray(item.transform))) continue
    const text = String(item.str).replace(/\s/gu, '')
    if (text === '') continue
    const own = (Number(item.transform[5]) * 25.4) / 72
    const height = [...lines.keys()].find((known) => Math.abs(known - own) < SAME_LINE_MM) ?? own
    lines.set(height, [...(lines.get(height) ?? []), { text, left: Number(item.transform[4]) }])
  }
  return [...lines]
    .toSorted(([a], [b]) => b - a)
    .map(([height, parts]) => ({
      height,
      text: parts
        .toSorted((a, b) => a.left - b.left)
        .map(({ text }) => text)
        .join(''),
    }))
}
