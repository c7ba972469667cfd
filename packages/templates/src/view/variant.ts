import type { EditionData, EditionGoal, EditionMeasure } from '@torikumi/domain'

/**
 * Which print is made of an edition's data, by `reportView(data, { variant })`; the same view, templates and addresses (`s-1-1-1`,
 * `kpi-…`) in each, so that a sheet looks in one as it does in the others.
 * What is not decided carries `madeOn`, the day it is made (`YYYY-MM-DD`, Asia/Tokyo), in place of the number and 公表日 of an edition.
 * - `edition`: the report as it is published. The default.
 * - `summary`: 概要 and 遅れているものと理由 alone under a line that names the edition, at most two A4 pages (`summary.pdf`). With `pageOf`,
 *   the pages of the report by the id of what stands there, its lists say where in the report a reader finds the sheet.
 * - `meeting` (会議資料版): the whole report, marked 案, with the number of the meeting's paper (「資料2」; may be empty) in the foot of
 *   every page and a blank 意見欄 under every sheet.
 * - `draft`: the whole report as it would be published, marked 案.
 * - `preview`: marked 案, only the sheets of `measureCodes` and those on which a section of `sections` leads or answers a row, by its
 *   name, and of 意見と市の対応 the opinions of `opinions`, by their ids; each may be empty. Where none chooses anything, the document has
 *   nothing.
 */
export type ReportVariant =
  | { kind: 'edition' }
  | { kind: 'summary'; pageOf?: Readonly<Record<string, number>> }
  | { kind: 'meeting'; madeOn: string; documentNumber: string }
  | { kind: 'draft'; madeOn: string }
  | {
      kind: 'preview'
      madeOn: string
      measureCodes: readonly string[]
      sections: readonly string[]
      opinions?: readonly string[]
    }

/** The published report. */
export const editionVariant: ReportVariant = { kind: 'edition' }

/** The day on which a 案 was made; null for what is an edition's own. */
export const draftDate = (variant: ReportVariant): string | null => ('madeOn' in variant ? variant.madeOn : null)

/** True for what is not decided yet: every page says 案. */
export const isDraft = (variant: ReportVariant): boolean => draftDate(variant) !== null

/** Whether a variant has the sheets of measures and projects: a summary has none. */
export const hasSheets = (variant: ReportVariant): boolean => variant.kind !== 'summary'

/** Whether a variant has 概要: a preview has sheets only. */
export const hasSummary = (variant: ReportVariant): boolean => variant.kind !== 'preview'

/** Whether a variant is a whole report, from cover to colophon. */
export const isWhole = (variant: ReportVariant): boolean => hasSheets(variant) && hasSummary(variant)

/** What stands in the frame at the foot of every page: 案 with the paper's number, then the notice; null where there is nothing to say. */
export function frameText(data: EditionData, variant: ReportVariant): string | null {
  const number = variant.kind === 'meeting' ? variant.documentNumber.trim() : ''
  const parts = [isDraft(variant) ? '案' : '', number, data.municipality.notice ?? ''].filter((part) => part !== '')
  return parts.length === 0 ? null : parts.join('　')
}

/** The 数値目標 a variant prints: in a preview those of which a section of it answers one. */
export function goalsOf(data: EditionData, variant: ReportVariant): EditionGoal[] {
  if (!hasSheets(variant)) return []
  if (variant.kind !== 'preview') return data.goals
  return data.goals.filter(({ kpis }) => kpis.some(({ section }) => variant.sections.includes(section)))
}

/** The measures whose sheets a variant prints. */
export function measuresOf(data: EditionData, variant: ReportVariant): EditionMeasure[] {
  if (!hasSheets(variant)) return []
  if (variant.kind !== 'preview') return data.measures
  return data.measures.filter(
    (measure) =>
      variant.measureCodes.includes(measure.code) ||
      [measure.leadSection, ...[...measure.kpis, ...measure.activities].map((row) => row.section)].some((section) =>
        variant.sections.includes(section),
      ),
  )
}
