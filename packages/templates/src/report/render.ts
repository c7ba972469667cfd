import Handlebars from 'handlebars/runtime.js'
import { styles } from '../../generated/styles.js'
import { templates, type TemplateName } from '../../generated/templates.js'
import { printDrawings } from '../charts/print-drawings.ts'
import type { ReportView } from '../view/report-view.ts'
import { accentRule, pageRules } from './page-rules.ts'
import { webRules } from './web-rules.ts'

/** print: what the PDF is printed from; web: the HTML edition, readable on any screen. */
export type Medium = 'print' | 'web'

// An own instance: nothing another module registers can reach these templates, which know the built-in block helpers only.
const handlebars = Handlebars.create()
const documentTemplate = handlebars.template(templates.document)
for (const name of Object.keys(templates) as TemplateName[]) {
  if (name !== 'document') handlebars.registerPartial(name, handlebars.template(templates[name]))
}

const printSheets = [
  styles.base,
  styles.charts,
  styles['print-page'],
  styles['print-cover'],
  styles['print-contents'],
  styles['print-summary'],
  styles['print-behind'],
  styles['print-guide'],
  styles['print-measure'],
  styles['print-kpis'],
  styles['print-activities'],
  styles['print-grants'],
  styles['print-opinions'],
  styles['print-series'],
  styles['print-index'],
  styles['print-changes'],
  styles['print-back'],
  styles['print-traditional'],
]
const webSheets = [
  styles.base,
  styles.charts,
  styles['web-page'],
  styles['web-parts'],
  styles['web-tables'],
  styles['web-figures'],
  styles['web-records'],
  styles['web-traditional'],
  styles['web-contrast'],
  styles['web-print'],
]

/** The whole report as one self-contained HTML text: no script that runs, no request. Every text of the view is escaped. */
export function renderReportHtml(view: ReportView, { medium }: { medium: Medium }): string {
  const print = medium === 'print'
  const css = [
    ...(print ? printSheets : webSheets),
    accentRule(view.head.accent),
    print ? pageRules(view) : webRules(view),
  ]
  return `${documentTemplate({ ...view, print, drawings: printDrawings, css: css.join('\n') })}\n`
}
