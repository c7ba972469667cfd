import { editionsPage } from './index-page.ts'
import { kpiHistories } from './kpi-history.ts'
import { kpiPage, kpiPageName } from './kpi-page.ts'
import { kpisPage } from './kpis-page.ts'
import { type DataOfEdition, siteYears, type SiteYear, yearFolder } from './site-edition.ts'

/** A page of the site: its path from the top, and its whole text. */
export interface SitePage {
  path: string
  text: string
}

/** The folder of the indicators' pages, from the top of the site. */
export const kpisFolder = (code: string): string => `${code}/kpis`

/** The pages that are made of the data of the editions alone: the list of indicators, a page for each, the editions of each year. */
export function dataPages(years: readonly SiteYear[]): SitePage[] {
  const [first] = years
  if (first === undefined) return []
  const folder = kpisFolder(first.newest.data.municipality.code)
  const list = `${folder}/index.html`
  const histories = kpiHistories(years)
  return [
    { path: list, text: kpisPage(list, first.newest, histories) },
    ...histories.map((history) => {
      const path = `${folder}/${kpiPageName(history)}`
      return { path, text: kpiPage(path, history) }
    }),
    ...years.map((year) => {
      const path = `${yearFolder(year.newest.data)}/editions/index.html`
      return { path, text: editionsPage(path, year) }
    }),
  ]
}

/**
 * The same pages as the application serves them below `/public/`, where folders answer at their own address (`kpis/`) and the address of
 * a superseded PDF says so itself. Empty for no edition; the editions may come in any order and are of one city.
 */
export function servedPages(editions: readonly DataOfEdition[]): SitePage[] {
  return dataPages(siteYears(editions)).map(({ path, text }) => ({
    path: path.replace(/index\.html$/u, ''),
    text: text
      .replaceAll(/ href="((?:[^":#]*\/)?)index\.html(?=["#])/gu, (_, folder: string) => ` href="${folder || './'}`)
      .replaceAll(/ href="([^":#]*)-pdf\.html"/gu, ' href="$1.pdf"'),
  }))
}
