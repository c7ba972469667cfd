import { warekiDateName, type EditionChangeKind } from '@torikumi/domain'
import Handlebars from 'handlebars/runtime.js'
import { templates } from '../../generated/templates.js'
import { type PageFrame, renderPage } from './render-page.ts'
import { fileName, kindText } from './site-words.ts'

/** An edition that a later one took the place of. Dates are `YYYY-MM-DD`; `href` leads from the page to the newest edition's. */
export interface Superseded {
  number: number
  newest: { number: number; publishedOn: string; kind: EditionChangeKind | null; href: string }
}

const banner = Handlebars.create().template(templates.superseded)

/** 「第1版は以前の版です。最新は第2版（平成29年11月1日公表、訂正）です。」 */
const noticeOf = ({ number, newest }: Superseded): string =>
  `第${number}版は以前の版です。最新は第${newest.number}版（${warekiDateName(newest.publishedOn)}公表${kindText(newest.kind)}）です。`

const nameOf = (number: number): string => `第${number}版`

/**
 * The published HTML of a superseded edition with a banner at the head of its text, where a link past the header leads too, and with the
 * same word before its title, by which tabs, bookmarks and search results tell it from the newest, and in its description for machines;
 * the stored file itself stays as it is.
 */
export function withSupersededBanner(html: string, superseded: Superseded): string {
  const { newest } = superseded
  const text = banner({ notice: noticeOf(superseded), href: newest.href, name: nameOf(newest.number) })
  return html
    .replace('<title>', (start) => `${start}以前の版（${nameOf(superseded.number)}）｜`)
    .replace('"@type":"Dataset",', (start) => `${start}"creativeWorkStatus":"Superseded",`)
    .replace(/<main [^>]*>\n?/u, (start) => `${start}${text}\n`)
}

/** The name of the page that stands before a PDF of a superseded edition: `report-pdf.html` before `report.pdf`. */
export const pageBefore = (name: string): string => name.replace(/\.pdf$/u, '-pdf.html')

/** The page that stands before a PDF of a superseded edition, in the same folder; it leads to the file as it was published. */
export function supersededFilePage(superseded: Superseded, name: string, frame: Omit<PageFrame, 'title'>): string {
  const { number, newest } = superseded
  return renderPage(
    'site-superseded',
    { ...frame, title: `第${number}版の${fileName(name)}` },
    {
      notice: noticeOf(superseded),
      newest: { href: newest.href, name: nameOf(newest.number) },
      original: { href: name, name: `第${number}版のPDF` },
    },
  )
}
