import { PdfShapeError } from '../pdf/value.ts'

const MARKS = new RegExp(
  [
    String.raw`\((?:[^()\\]|\\[\s\S])*\)`,
    String.raw`(?<begin>\/[^\s<>()[\]{}/%]+\s*(?:<<(?:\((?:[^()\\]|\\[\s\S])*\)|<[^<>]*>|[^<>()])*>>|\/[^\s<>()[\]{}/%]+)?\s*(?:BDC|BMC)\b)`,
    String.raw`<[^<>]*>`,
    String.raw`\b(?<word>EMC|BT|ET)\b`,
  ].join('|'),
  'g',
)
const PAINTS = /(?:^|[\s\])>])(?:Tj|TJ|['"]|f\*?|F|S|s|[Bb]\*?|Do|sh)(?=\s|$)/

/**
 * A page's content in which everything outside the tagged content (the text of the margin boxes, rules, fills) is marked as
 * Artifact, so that a screen reader passes over it (PDF/UA-1, 7.1: content is either tagged or an artifact).
 * Marked content without a structure number (replacement texts) counts as part of what surrounds it.
 * Refuses tagged content that begins inside a text object with a `PdfShapeError`: it could not be closed there.
 */
export function markArtifacts(content: string): string {
  const parts: string[] = []
  let copied = 0
  let depth = 0
  let tagged = false
  let inText = false
  const copyOutside = (end: number): void => {
    const outside = content.slice(copied, end)
    if (PAINTS.test(outside)) {
      if (inText) throw new PdfShapeError('Tagged content begins inside an untagged text object')
      parts.push('/Artifact BMC\n', outside.trimEnd(), '\nEMC\n')
    } else parts.push(outside)
    copied = end
  }
  for (const mark of content.matchAll(MARKS)) {
    const { begin, word } = mark.groups ?? {}
    if (begin !== undefined) {
      if (!tagged && begin.includes('/MCID')) {
        copyOutside(mark.index)
        tagged = true
        depth = 0
      }
      depth++
    } else if (word === 'EMC') {
      depth--
      if (tagged && depth === 0) {
        const end = mark.index + word.length
        parts.push(content.slice(copied, end), '\n')
        copied = end
        tagged = false
      }
    } else if (word !== undefined && !tagged) inText = word === 'BT'
  }
  copyOutside(content.length)
  return parts.join('')
}
