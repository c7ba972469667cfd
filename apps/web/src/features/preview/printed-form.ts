import type { EditionData } from '@torikumi/domain'
import { type ReportVariant, renderReportHtml, reportView } from '@torikumi/templates'

/** The HTML of a 案 as it goes to the printer, and what its head says. */
export interface PrintedForm {
  html: string
  title: string
  notice: string | null
  /** 公表日: the day a PDF of it is dated. */
  dated: string
}

/** The print form of a part of a report that is not decided yet. */
export function printedForm(data: EditionData, variant: ReportVariant): PrintedForm {
  const view = reportView(data, { variant })
  return {
    html: renderReportHtml(view, { medium: 'print' }),
    title: view.head.title,
    notice: data.municipality.notice,
    dated: data.edition.publishedOn,
  }
}
