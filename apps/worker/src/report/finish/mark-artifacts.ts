import { PdfShapeError } from '../pdf/value.ts'

/** A literal string (passed over), the beginning of marked content, its end. Hexadecimal strings hold none of these words. */
const MARKS =
  /\((?:[^()\\]|\\[\s\S])*\)|(\/[^\s<>()[\]{}/%]+\s*(?:<<(?:\((?:[^()\\]|\\[\s\S])*\)|<[^<>]*>|[^<>()])*>>|\/[^\s<>()[\]{}/%]+)?\s*B[DM]C\b)|\b(EMC)\b/g
const PAINTS = /(?:^|[\s\])>])(?:Tj|TJ|['"]|f\*?|F|S|s|[Bb]\*?|Do|sh)(?=\s|$)/
const TEXT_OBJECT = /(?:^|\s)(BT|ET)(?=\s|$)/g

/** Content with its artifacts marked, and the numbers of tagged content that drew nothing and lost its mark. */
export type MarkedContent = { text: string; empty: number[] }

/**
 * A page's content in which everything outside the tagged content (the text of the margin boxes, rules, fills) is marked as
 * Artifact, so that a screen reader passes over it (PDF/UA-1, 7.1: content is either tagged or an artifact).
 * Marked content without a structure number (replacement texts) counts as part of what surrounds it.
 * Refuses tagged content that begins inside a text object with a `PdfShapeError`: it could not be closed there.
 */
export function markArtifacts(content: string): MarkedContent {
  const parts: string[] = []
  const empty: number[] = []
  let copied = 0
  let depth = 0
  let tag: { number: number; end: number } | undefined
  const copyOutside = (end: number): void => {
    const outside = content.slice(copied, end)
    if (PAINTS.test(outside)) {
      if (isCutText(outside)) throw new PdfShapeError('Tagged content begins inside an untagged text object')
      parts.push('/Artifact BMC\n', outside.trimEnd(), '\nEMC\n')
    } else parts.push(outside)
    copied = end
  }
  for (const mark of content.matchAll(MARKS)) {
    const [, begin, end] = mark
    if (begin !== undefined) {
      const number = tag ? undefined : /\/MCID\s+(\d+)/.exec(begin)?.[1]
      if (number !== undefined) {
        copyOutside(mark.index)
        tag = { number: Number(number), end: mark.index + begin.length }
        depth = 0
      }
      depth++
    } else if (end !== undefined) {
      depth--
      if (!tag || depth > 0) continue
      const behind = mark.index + end.length
      const inside = content.slice(tag.end, mark.index)
      if (PAINTS.test(inside)) parts.push(content.slice(copied, behind), '\n')
      else {
        // What it sets (colours, the text state) holds for what follows.
        parts.push(inside)
        empty.push(tag.number)
      }
      copied = behind
      tag = undefined
    }
  }
  copyOutside(content.length)
  return { text: parts.join(''), empty }
}

/** Whether content begins or ends inside a text object. */
function isCutText(content: string): boolean {
  const ends = Array.from(content.matchAll(TEXT_OBJECT), ([, word]) => word)
  return ends.length > 0 && (ends[0] === 'ET' || ends.at(-1) === 'BT')
}
