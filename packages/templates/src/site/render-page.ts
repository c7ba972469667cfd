import Handlebars from 'handlebars/runtime.js'
import { styles } from '../../generated/styles.js'
import { templates, type TemplateName } from '../../generated/templates.js'
import { accentRule } from '../report/page-rules.ts'

/** What every page of the site says around its own text. */
export interface PageFrame {
  title: string
  /** The city, the plan. */
  site: string
  /** 「（見本）」 at the end of the title; empty for an official city. */
  mark: string
  /** 見本 sentence; null for an official city. */
  notice: string | null
  noindex: boolean
  accent: string
  /** Who answers questions about the pages. */
  contact: string
  /** The way back to the first page; empty on the first page itself, and where no page has a place of its own. */
  home: string
  /** The way back to the list of indicators, on the page of one. */
  list?: string
}

/** A page of its own beside the report: `site-` and what it shows. */
export type SiteTemplate = Extract<TemplateName, `site-${string}`>

const handlebars = Handlebars.create()
for (const name of Object.keys(templates) as TemplateName[]) {
  handlebars.registerPartial(name, handlebars.template(templates[name]))
}

const sheets = [
  styles.base,
  styles.charts,
  styles['web-page'],
  styles['site-page'],
  styles['web-contrast'],
  styles['web-print'],
]

/** A whole page as self-contained HTML: one style sheet in its head, no script, no request. Every text is escaped. */
export function renderPage(template: SiteTemplate, frame: PageFrame, view: object): string {
  const css = [...sheets, accentRule(frame.accent)].join('\n')
  const documentTitle = `${frame.title === frame.site ? '' : `${frame.title}｜`}${frame.site}${frame.mark}`
  return `${handlebars.template(templates[template])({ ...view, frame, css, documentTitle })}\n`
}
