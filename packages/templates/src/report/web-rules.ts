import type { ReportView } from '../view/report-view.ts'

/** The widths of a summary's segments as rules of the style sheet: a page served under a strict policy has no style attributes. */
export function webRules(view: ReportView): string {
  const shares = (view.summary?.bars ?? []).flatMap((bar) => bar.segments.map(({ share }) => share))
  return [...new Set(shares)].map((share) => `[data-share="${share}"]{width:${share}%}`).join('\n')
}
