import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A line of print: its text without spaces, and the height of its baseline above the foot of the page, in millimetres. */
export interface PrintedLine {
  text: string
  height: number
}

/** The lines of each page from head to foot; what stands side by side is one line, from left to right. */
export async function printedLines(pdf: Uint8Array): Promise<PrintedLine[][]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  try {
    const pages: PrintedLine[][] = []
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      pages.push(linesOf(items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))))
    }
    return pages
  } finally {
    await task.destroy()
  }
}

function linesOf(items: readonly { str: string; transform: unknown[] }[]): PrintedLine[] {
  const placed = items.map(({ str, transform }) => ({
    str,
    left: Number(transform[4]),
    height: (Number(transform[5]) * 25.4) / 72,
  }))
  const lines = new Map<number, typeof placed>()
  for (const item of placed) {
    const height = [...lines.keys()].find((known) => Math.abs(known - item.height) < 0.5) ?? item.height
    lines.set(height, [...(lines.get(height) ?? []), item])
  }
  return [...lines]
    .toSorted(([a], [b]) => b - a)
    .map(([height, parts]) => ({
      height,
      text: parts
        .toSorted((a, b) => a.left - b.left)
        .map(({ str }) => str)
        .join('')
        .replace(/\s/gu, ''),
    }))
}
