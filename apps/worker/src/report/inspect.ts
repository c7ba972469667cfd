import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { headingsHeard } from './headings-heard.ts'
import { linesOf, type PrintedLine } from './printed-lines.ts'

/** What a reader sees of a PDF, as pdf.js reads it; for tests and checks. */
export type InspectedPdf = {
  title: string
  author: string
  subject: string
  language: string | null
  showsTitle: boolean
  created: string
  /** The text of each page, without spaces and line ends. */
  pages: string[]
  /** The lines of each page as the eye has them. */
  lines: PrintedLine[][]
  /** Outline entries in order, with their level from 1 and their page from 1. */
  outline: { title: string; level: number; page: number }[]
  /** Named destinations by name: the page from 1. */
  destinations: Record<string, number>
  /** Embedded fonts by name with their kind (`CIDFontType2`, `Type3` …). */
  fonts: Record<string, string>
  /** Links in order: the page they stand on, their target and their description. */
  links: { page: number; target: string; description: string }[]
  /** How often each structure role is used. */
  roles: Record<string, number>
  /** What the figures say in place of themselves, in reading order. */
  alternatives: string[]
  /** What the headings say to those who hear them, in reading order, without spaces. */
  headings: string[]
  xmp: string
}

/** Reads a PDF whole. */
export async function inspectPdf(pdf: Uint8Array): Promise<InspectedPdf> {
  const task = getDocument({
    data: Uint8Array.from(pdf),
    verbosity: 0,
    useSystemFonts: false,
    fontExtraProperties: true,
  })
  const document = await task.promise
  try {
    const metadata = await document.getMetadata()
    const info = new Map(Object.entries(metadata.info))
    const result: InspectedPdf = {
      title: String(info.get('Title') ?? ''),
      author: String(info.get('Author') ?? ''),
      subject: String(info.get('Subject') ?? ''),
      language: typeof info.get('Language') === 'string' ? info.get('Language') : null,
      showsTitle: (await document.getViewerPreferences())?.get('DisplayDocTitle') === true,
      created: String(info.get('CreationDate') ?? ''),
      pages: [],
      lines: [],
      outline: [],
      destinations: {},
      fonts: {},
      links: [],
      roles: {},
      alternatives: [],
      headings: [],
      xmp: metadata.metadata?.getRaw() ?? '',
    }
    for (let number = 1; number <= document.numPages; number++) await inspectPage(document, number, result)
    for (const [name, target] of await document.getDestinations()) {
      result.destinations[name] = await pageOfTarget(document, target)
    }
    await inspectOutline(document, await document.getOutline(), 1, result)
    return result
  } finally {
    await task.destroy()
  }
}

async function inspectPage(document: PDFDocumentProxy, number: number, result: InspectedPdf): Promise<void> {
  const page = await document.getPage(number)
  const content = await page.getTextContent()
  result.pages.push(
    content.items
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      .replace(/\s/g, ''),
  )
  result.lines.push(linesOf(content.items))
  const tags = await page.getStructTree()
  result.headings.push(...headingsHeard(tags, await page.getTextContent({ includeMarkedContent: true })))
  for (const annotation of await page.getAnnotations()) {
    const target = typeof annotation.dest === 'string' ? `#${annotation.dest}` : String(annotation.url ?? '')
    result.links.push({ page: number, target, description: String(annotation.contentsObj?.str ?? '') })
  }
  const operators = await page.getOperatorList()
  operators.fnArray.forEach((operator, n) => {
    if (operator !== OPS.setFont) return
    const font: unknown = page.commonObjs.get(String(operators.argsArray[n]?.[0]))
    if (typeof font !== 'object' || font === null || !('name' in font) || !('type' in font)) return
    result.fonts[String(font.name)] = String(font.type)
  })
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('role' in node) result.roles[String(node.role)] = (result.roles[String(node.role)] ?? 0) + 1
    if ('alt' in node && !('role' in node && /^H\d$/.test(String(node.role))))
      result.alternatives.push(String(node.alt))
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit)
  }
  visit(tags)
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

async function inspectOutline(document: PDFDocumentProxy, items: Outline, level: number, result: InspectedPdf) {
  for (const { title, dest, items: below } of items ?? []) {
    const target = typeof dest === 'string' ? await document.getDestination(dest) : dest
    result.outline.push({ title, level, page: await pageOfTarget(document, target) })
    await inspectOutline(document, below, level + 1, result)
  }
}

async function pageOfTarget(document: PDFDocumentProxy, target: unknown): Promise<number> {
  const page: unknown = Array.isArray(target) ? target[0] : undefined
  if (typeof page !== 'object' || page === null || !('num' in page) || !('gen' in page)) return 0
  return (await document.getPageIndex({ num: Number(page.num), gen: Number(page.gen) })) + 1
}
