import Handlebars from 'handlebars/runtime.js'
import { templates } from '../../generated/templates.js'

/**
 * The ways from an edition's page to the rest of the site, relative to the page; `kpis` is the folder of the indicators and
 * ends with `/`.
 */
export interface Ways {
  years: string
  editions: string
  kpis: string
  kpiList: string
}

const nav = Handlebars.create().template(templates['site-ways'])

/**
 * The published HTML of an edition as it stands in the site: with the ways to the years, the editions and the indicators before it, and at
 * each KPI one to the page of its years. The published file itself has none, since a bundle on its own has nothing they could lead to.
 */
export function withSiteLinks(html: string, ways: Ways): string {
  return html
    .replace('<div class="masthead">', (start) => `${nav(ways)}\n${start}`)
    .replaceAll(
      /<a class="permalink" href="#(kpi-[^"]+)">[^<]*<span class="vh">(：[^<]*)<\/span><\/a>/gu,
      (link, id: string, name: string) =>
        `${link} <a class="permalink" href="${ways.kpis}${id}.html">年度ごとの値<span class="vh">${name}</span></a>`,
    )
}
