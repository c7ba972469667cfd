import { findEditionFile, findLastPublished, listEditionFiles, listPublished } from '@torikumi/database'
import { linkedFrom, withSiteLinks, withSupersededBanner } from '@torikumi/templates'
import type { Deps } from '../../deps.ts'
import type { Ctx, Handler } from '../../env.ts'
import { NotForYouError } from '../../http/allowed.ts'
import { render } from '../../http/render.ts'
import { publicShell } from '../../layout/shell.ts'
import { paths } from '../../paths.ts'
import { type AddressedEdition, editionAt, fileOf, newestAt } from './edition-address.ts'
import { CopyTags } from './changed-copy.ts'
import { namesTag } from './entity-tag.ts'
import { PublicIndexPage } from './page.tsx'
import { type Keeping, storedFile } from './stored-file.ts'
import { SupersededFilePage } from './superseded-page.tsx'

const REPORT = 'report.html'
const SITE = 'site.zip'
/** What a folder is called on a server of plain files, where the same addresses may have been before. */
const INDEX = 'index.html'
/** The page that stands before a superseded PDF there; here the address of the PDF says so itself. */
const BEFORE_PDF = /-pdf\.html$/u

/**
 * What anybody may read: the editions of the city, and the files of each. What a reader sees of an edition (its HTML, its PDF) is asked
 * for again each time, since it may be superseded tomorrow and then says so; `original/` gives the bytes as they were published.
 */
export function publicRoutes(deps: Deps) {
  const { db, store } = deps
  const tags = new CopyTags()
  const name = (c: Ctx): string => c.req.param('name') ?? REPORT
  const report = async (c: Ctx): Promise<Response> => {
    const at = await editionAt(deps, c)
    const superseded = supersededBy(c, at)
    return storedFile(store, c, await fileOf(deps, at.edition, REPORT), 'ask-again', {
      tags,
      variant: ['edition', superseded],
      change: (html) =>
        withSiteLinks(superseded === null ? html : withSupersededBanner(html, superseded), ways('../../../')),
    })
  }
  const file = async (c: Ctx): Promise<Response> => {
    if (name(c) === INDEX) return toFolder(c)
    if (name(c) === REPORT) return report(c)
    if (BEFORE_PDF.test(name(c))) return c.redirect(c.req.path.replace(BEFORE_PDF, '.pdf'), 308)
    const at = await editionAt(deps, c)
    const found = await fileOf(deps, at.edition, name(c))
    if (!found.mediaType.startsWith('application/pdf')) return storedFile(store, c, found, keepingOf(found))
    return at.edition.key === at.newest.key ? storedFile(store, c, found, 'ask-again') : noticeOf(c, at, found.sha256)
  }
  return {
    'GET /public': async (c) => c.redirect(paths.public, 308),
    'GET /public/': async (c) => {
      const editions = await Promise.all(
        (await listPublished(db)).map(async (edition) => ({
          ...edition,
          files: await listEditionFiles(db, edition.key),
        })),
      )
      const site = await newestSite(deps)
      return render(
        c,
        <PublicIndexPage
          shell={publicShell(c)}
          editions={editions}
          today={c.get('today')}
          site={site?.bytes ?? null}
        />,
      )
    },
    'GET /public/site.zip': async (c) => {
      const site = await newestSite(deps)
      if (site === null) throw new NotForYouError('nothing is published')
      return storedFile(store, c, site, 'ask-again')
    },
    'GET /public/:code/:fiscalYear': async (c) =>
      c.req.param('fiscalYear') === INDEX ? toFolder(c) : c.redirect(`${c.req.path}/`, 308),
    'GET /public/:code/:fiscalYear/': async (c) => {
      const edition = await newestAt(deps, c)
      const files = await listEditionFiles(db, edition.key)
      const folder = `editions/${edition.number}/`
      return storedFile(store, c, await fileOf(deps, edition, REPORT), 'ask-again', {
        tags,
        variant: ['year', folder, files.map(({ name: one }) => one)],
        change: (html) => withSiteLinks(linkedFrom(html, files, folder), ways('../')),
      })
    },
    'GET /public/:code/:fiscalYear/:name': async (c) =>
      name(c) === INDEX
        ? toFolder(c)
        : storedFile(store, c, await fileOf(deps, await newestAt(deps, c), name(c)), 'ask-again'),
    'GET /public/:code/:fiscalYear/editions/:number': async (c) =>
      c.req.param('number') === INDEX ? toFolder(c) : c.redirect(`${c.req.path}/`, 308),
    'GET /public/:code/:fiscalYear/editions/:number/': report,
    'GET /public/:code/:fiscalYear/editions/:number/:name': file,
    'GET /public/:code/:fiscalYear/editions/:number/original/:name': async (c) => {
      const original = await fileOf(deps, (await editionAt(deps, c)).edition, name(c))
      return storedFile(store, c, original, keepingOf(original))
    },
  } satisfies Record<string, Handler>
}

/** The files of an edition never change; the site beside them is made again where a file that was lost is back. */
const keepingOf = (file: { name: string }): Keeping => (file.name === SITE ? 'ask-again' : 'for-ever')

/** The ways out of an edition's page; `city` leads from the page to the folder of the city. */
const ways = (city: string): Parameters<typeof withSiteLinks>[1] => ({
  years: paths.public,
  editions: city === '../' ? 'editions/' : '../',
  kpis: `${city}kpis/`,
  kpiList: `${city}kpis/`,
})

const toFolder = (c: Ctx): Response => c.redirect(c.req.path.replace(/index\.html$/u, ''), 308)

/** What the banner of a superseded edition says; null of the newest. */
function supersededBy(
  c: Ctx,
  { edition, newest }: AddressedEdition,
): Parameters<typeof withSupersededBanner>[1] | null {
  if (edition.key === newest.key) return null
  const { number, publishOn: publishedOn, kind } = newest
  const href = paths.publicYear(c.req.param('code') ?? '', Number(c.req.param('fiscalYear')))
  return { number: edition.number, newest: { number, publishedOn, kind, href } }
}

/** The page before the PDF of a superseded edition. */
async function noticeOf(c: Ctx, at: AddressedEdition, sha256: string): Promise<Response> {
  const tag = `"${sha256}-before-${at.newest.number}"`
  const known = namesTag(c.req.header('if-none-match'), tag)
  const page = (
    <SupersededFilePage shell={publicShell(c)} at={at} year={yearAddress(c)} name={c.req.param('name') ?? ''} />
  )
  const answer = known ? c.body(null, 304) : await render(c, page)
  answer.headers.set('ETag', tag)
  answer.headers.set('Cache-Control', 'public, no-cache')
  return answer
}

const yearAddress = (c: Ctx): { code: string; fiscalYear: number } => ({
  code: c.req.param('code') ?? '',
  fiscalYear: Number(c.req.param('fiscalYear')),
})

/** The static site as the edition that was published last left it. */
async function newestSite({ db }: Deps) {
  const last = await findLastPublished(db)
  return last === null ? null : findEditionFile(db, last.key, SITE)
}
