import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Tags = Awaited<ReturnType<PDFPageProxy['getStructTree']>>
type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>

/** What each heading of a page says to those who hear it: its replacement text, else what is painted for it; without spaces. */
export function headingsHeard(tags: Tags, content: Content): string[] {
  const texts = textsById(content)
  const heard = (node: unknown): string => {
    if (typeof node !== 'object' || node === null) return ''
    if ('alt' in node) return String(node.alt)
    if ('id' in node) return texts.get(String(node.id)) ?? ''
    return 'children' in node && Array.isArray(node.children) ? node.children.map(heard).join('') : ''
  }
  const headings: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('role' in node && /^H\d$/.test(String(node.role))) headings.push(heard(node).replace(/\s/g, ''))
    else if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit)
  }
  visit(tags)
  return headings
}

/** The painted text of each marked content, by the id that the tags name it by. */
function textsById({ items }: Content): Map<string, string> {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== undefined)
      if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id)
  }
  return texts
}
