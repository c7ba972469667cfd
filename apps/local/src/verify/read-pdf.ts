import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a check needs of a PDF. Texts are without white space; pages count from 1. */
export interface PdfReading {
  pages: PdfPage[]
  /** Outline entries in order; `level` from 1. */
  outline: { title: string; level: number; page: number }[]
}

export interface PdfPage {
  /** In the order in which it was written, so that a cell is in one piece. */
  text: string
  /** Line by line, from the top. */
  lines: string[]
}

/** Reads a PDF. Throws on bytes that are none. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  try {
    const document = await task.promise
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number))
    return { pages, outline: await readOutline(document, await document.getOutline(), 1) }
  } finally {
    await task.destroy()
  }
}

/** The same line up to this many points, so that a number set a little lower still belongs to it. */
const SAME_LINE = 3

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  const placed = items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: plain(item.str), x: Number(item.transform[4]), y: Number(item.transform[5]) }]
      : [],
  )
  const lines: { y: number; parts: typeof placed }[] = []
  for (const part of placed.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1)
    if (line !== undefined && line.y - part.y <= SAME_LINE) line.parts.push(part)
    else lines.push({ y: part.y, parts: [part] })
  }
  const textOf = (parts: typeof placed) => parts.map((part) => part.text).join('')
  return { text: textOf(placed), lines: lines.map(({ parts }) => textOf(parts.toSorted((a, b) => a.x - b.x))) }
}

/** Without white space, and with the characters that some fonts give in place of a plain kanji (radicals) put right. */
export function plain(text: string): string {
  return text.replace(/\s/gu, '').replace(/[\u2e80-\u2fdf]/gu, (radical) => radical.normalize('NFKC'))
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

async function readOutline(document: PDFDocumentProxy, items: Outline, level: number): Promise<PdfReading['outline']> {
  const entries: PdfReading['outline'] = []
  for (const { title, dest, items: below } of items ?? []) {
    const target = typeof dest === 'string' ? await document.getDestination(dest) : dest
    entries.push(
      { title, level, page: await pageOf(document, target) },
      ...(await readOutline(document, below, level + 1)),
    )
  }
  return entries
}

async function pageOf(document: PDFDocumentProxy, target: unknown): Promise<number> {
  const page: unknown = Array.isArray(target) ? target[0] : undefined
  if (typeof page !== 'object' || page === null || !('num' in page) || !('gen' in page)) return 0
  return (await document.getPageIndex({ num: Number(page.num), gen: Number(page.gen) })) + 1
}
