import { editionWords } from '../words/edition-words.ts'
import { relative } from './relative.ts'
import { renderPage } from './render-page.ts'
import { type DataOfEdition, editionFolder, yearFolder, type SiteYear } from './site-edition.ts'
import { pageBefore } from './superseded.ts'
import { fileName, fileSize, publicationText, siteFrame } from './site-words.ts'

/** The first page of the site: every year with its newest edition, its files and its older editions. */
export function indexPage(path: string, kpis: string, years: readonly [SiteYear, ...SiteYear[]]): string {
  const [{ newest }] = years
  const frame = siteFrame(newest.data, '')
  return renderPage(
    'site-index',
    { ...frame, title: frame.site },
    {
      lead: '総合戦略の取組状況を、年度ごとに公表しています。同じ版のファイルは、どれも同じ内容です。',
      kpis: relative(path, kpis),
      licence: newest.data.report.licence,
      years: years.map((year) => yearEntry(path, year)),
    },
  )
}

function yearEntry(path: string, { fiscalYear, newest, older }: SiteYear) {
  const { data } = newest
  const { year } = editionWords(data)
  return {
    id: `y${fiscalYear}`,
    year: `${year}実績`,
    title: `${year}の報告書`,
    href: relative(path, `${yearFolder(data)}/index.html`),
    edition: `第${data.edition.number}版${publicationText(data)}`,
    files: filesOf(path, newest, yearFolder(data)),
    all: relative(path, `${yearFolder(data)}/editions/index.html`),
    older: older.map((one) => ({
      name: `第${one.data.edition.number}版`,
      href: relative(path, `${editionFolder(one.data)}/index.html`),
      text: `${publicationText(one.data)}　最新は第${data.edition.number}版です。`,
    })),
  }
}

/** Every edition of a year with its files, the newest first. */
export function editionsPage(path: string, { newest, older }: SiteYear): string {
  const { year } = editionWords(newest.data)
  return renderPage(
    'site-editions',
    { ...siteFrame(newest.data, relative(path, 'index.html')), title: `${year}実績の版` },
    {
      editions: [newest, ...older].map((one, index) => ({
        id: `e${one.data.edition.number}`,
        name: `第${one.data.edition.number}版`,
        href: relative(path, `${editionFolder(one.data)}/index.html`),
        text: `${publicationText(one.data)}${index === 0 ? '最新の版です。' : `最新は第${newest.data.edition.number}版です。`}`,
        files: filesOf(path, one, editionFolder(one.data), index > 0),
      })),
    },
  )
}

/** The PDF of a superseded edition is reached through the page that says so. */
const filesOf = (path: string, { data, files }: DataOfEdition, folder: string, superseded = false) =>
  files
    .filter(({ name }) => name !== 'report.html')
    .map(({ name, bytes }) => ({
      href: relative(path, `${folder}/${superseded ? pageBefore(name) : name}`),
      name: fileName(name),
      // The page has a file of this name for each year or edition, and links are also read out of their place.
      of: `${editionWords(data).year} 第${data.edition.number}版`,
      size: fileSize(bytes),
    }))
