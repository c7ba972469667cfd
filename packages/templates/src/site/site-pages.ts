import { linkedFrom } from './linked-from.ts'
import { dataPages, kpisFolder, type SitePage } from './data-pages.ts'
import { indexPage } from './index-page.ts'
import { relative } from './relative.ts'
import { renderPage } from './render-page.ts'
import { editionFolder, siteYears, yearFolder, type SiteEdition, type SiteYear } from './site-edition.ts'
import { type Ways, withSiteLinks } from './site-links.ts'
import { siteFrame } from './site-words.ts'
import { pageBefore, supersededFilePage, withSupersededBanner } from './superseded.ts'

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
  return [
    { path: 'index.html', text: indexPage('index.html', `${kpisFolder(code)}/index.html`, [first, ...rest]) },
    {
      path: '404.html',
      text: renderPage('site-missing', { ...siteFrame(newest.data, ''), title: 'ページがありません' }, {}),
    },
    {
      path: `${code}/index.html`,
      text: renderPage(
        'site-moved',
        { ...siteFrame(newest.data, '../index.html'), title: '年度の一覧' },
        { href: '../index.html', name: '年度の一覧' },
      ),
    },
    ...dataPages(years),
    ...years.flatMap(yearPages),
  ]
}

function yearPages(year: SiteYear<SiteEdition>): SitePage[] {
  const { newest, older } = year
  const top = `${yearFolder(newest.data)}/index.html`
  const own = `${editionFolder(newest.data)}/index.html`
  const moved = linkedFrom(newest.html, newest.files, `editions/${newest.data.edition.number}/`)
  return [
    { path: top, text: withSiteLinks(moved, waysFrom(top, newest)) },
    { path: own, text: withSiteLinks(newest.html, waysFrom(own, newest)) },
    ...older.flatMap((one) => supersededPages(one, newest)),
  ]
}

/** The ways from a page of a year to the rest of the site. */
function waysFrom(path: string, { data }: SiteEdition): Ways {
  const kpiList = relative(path, `${kpisFolder(data.municipality.code)}/index.html`)
  return {
    years: relative(path, 'index.html'),
    editions: relative(path, `${yearFolder(data)}/editions/index.html`),
    kpiList,
    kpis: kpiList.replace(/index\.html$/u, ''),
  }
}

function supersededPages(one: SiteEdition, newest: SiteEdition): SitePage[] {
  const folder = editionFolder(one.data)
  const path = `${folder}/index.html`
  const { number, publishedOn, kind = null } = newest.data.edition
  const href = relative(path, `${yearFolder(newest.data)}/index.html`)
  const superseded = { number: one.data.edition.number, newest: { number, publishedOn, kind, href } }
  const frame = siteFrame(newest.data, relative(path, 'index.html'))
  const printed = one.files.map(({ name }) => name).filter((name) => name.endsWith('.pdf'))
  const html = printed.reduce((text, name) => text.replaceAll(`href="${name}"`, `href="${pageBefore(name)}"`), one.html)
  return [
    { path, text: withSiteLinks(withSupersededBanner(html, superseded), waysFrom(path, one)) },
    ...printed.map((name) => ({
      path: `${folder}/${pageBefore(name)}`,
      text: supersededFilePage(superseded, name, frame),
    })),
  ]
}
