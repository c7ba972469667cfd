import type { EditionData } from '@torikumi/domain'
import { type ReportVariant, renderReportHtml, reportView } from '@torikumi/templates'

/** A print of what is not decided yet. */
export type DraftVariant = Extract<ReportVariant, { madeOn: string }>

/** The HTML of a 案 as it goes to the printer, and what its head says. */
export interface PrintedForm {
  html: string
  title: string
  notice: string | null
  /** The day it was made, which a PDF of it says too. */
  dated: string
}

/** The print form of a part of a report that is not decided yet. */
export function printedForm(data: EditionData, variant: DraftVariant): PrintedForm {
  const view = reportView(data, { variant })
  return {
    html: renderReportHtml(view, { medium: 'print' }),
    title: view.head.title,
    notice: data.municipality.notice,
    dated: variant.madeOn,
  }
}
