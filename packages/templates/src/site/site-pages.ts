import { linkedFrom } from './linked-from.ts'
import { editionsPage, indexPage } from './index-page.ts'
import { kpiHistories } from './kpi-history.ts'
import { kpiPage, kpiPageName } from './kpi-page.ts'
import { kpisPage } from './kpis-page.ts'
import { relative } from './relative.ts'
import { renderPage } from './render-page.ts'
import { editionFolder, siteYears, yearFolder, type SiteEdition, type SiteYear } from './site-edition.ts'
import { siteFrame } from './site-words.ts'
import { pageBefore, supersededFilePage, withSupersededBanner } from './superseded.ts'

/** A page of the site: its path from the top, and its whole text. */
export interface SitePage {
  path: string
  text: string
}

/**
 * Every page of a city's static site beside the files of its editions, which lie in `{code}/{year}/editions/{n}/`: the years, each
 * year's newest report, every edition (a superseded one says so), a page per indicator, and 404. Links are relative and lead to files by
 * name, so that the site works below any address of any server; each folder has an `index.html`. Empty for no edition.
 */
export function sitePages(editions: readonly SiteEdition[]): SitePage[] {
  const years = siteYears(editions)
  const [first, ...rest] = years
  if (first === undefined) return []
  const { newest } = first
  const code = newest.data.municipality.code
  const kpis = `${code}/kpis/index.html`
  const histories = kpiHistories(years)
  return [
    { path: 'index.html', text: indexPage('index.html', kpis, [first, ...rest]) },
    {
      path: '404.html',
      text: renderPage('site-missing', { ...siteFrame(newest.data, 'index.html'), title: 'ページがありません' }, {}),
    },
    {
      path: `${code}/index.html`,
      text: renderPage(
        'site-moved',
        { ...siteFrame(newest.data, '../index.html'), title: '年度の一覧' },
        { href: '../index.html', name: '年度の一覧' },
      ),
    },
    { path: kpis, text: kpisPage(kpis, newest, histories) },
    ...histories.map((history) => {
      const path = `${code}/kpis/${kpiPageName(history)}`
      return { path, text: kpiPage(path, history) }
    }),
    ...years.flatMap(yearPages),
  ]
}

function yearPages(year: SiteYear): SitePage[] {
  const { newest, older } = year
  const top = `${yearFolder(newest.data)}/index.html`
  const list = `${yearFolder(newest.data)}/editions/index.html`
  return [
    { path: top, text: linkedFrom(newest.html, newest.files, `editions/${newest.data.edition.number}/`) },
    { path: list, text: editionsPage(list, year) },
    { path: `${editionFolder(newest.data)}/index.html`, text: newest.html },
    ...older.flatMap((one) => supersededPages(one, newest)),
  ]
}

function supersededPages(one: SiteEdition, newest: SiteEdition): SitePage[] {
  const folder = editionFolder(one.data)
  const { number, publishedOn, kind = null } = newest.data.edition
  const href = relative(`${folder}/index.html`, `${yearFolder(newest.data)}/index.html`)
  const superseded = { number: one.data.edition.number, newest: { number, publishedOn, kind, href } }
  const frame = siteFrame(newest.data, relative(`${folder}/index.html`, 'index.html'))
  const printed = one.files.map(({ name }) => name).filter((name) => name.endsWith('.pdf'))
  const html = printed.reduce((text, name) => text.replaceAll(`href="${name}"`, `href="${pageBefore(name)}"`), one.html)
  return [
    { path: `${folder}/index.html`, text: withSupersededBanner(html, superseded) },
    ...printed.map((name) => ({
      path: `${folder}/${pageBefore(name)}`,
      text: supersededFilePage(superseded, name, frame),
    })),
  ]
}
