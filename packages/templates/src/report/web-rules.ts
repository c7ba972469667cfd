import type { ReportView } from '../view/report-view.ts'
import { cssString } from './page-rules.ts'

/**
 * What the style sheet says of this edition alone: the widths of a summary's segments, since a page served under a strict policy has no
 * style attributes, and what a reader's own print of it carries on every page, the edition at the head and the notice at the foot.
 */
export function webRules({ summary, head }: ReportView): string {
  const shares = (summary?.bars ?? []).flatMap((bar) => bar.segments.map(({ share }) => share))
  const notice = head.frame === null ? '' : `@bottom-left{content:${cssString(head.frame)}}`
  return [
    ...[...new Set(shares)].map((share) => `[data-share="${share}"]{width:${share}%}`),
    `@page{@top-left{content:${cssString(`${head.title}　${head.editionId}`)}}${notice}}`,
  ].join('\n')
}
