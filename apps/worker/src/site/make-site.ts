import { type EditionData, sha256Bytes } from '@torikumi/domain'
import type { Store } from '@torikumi/store'
import { newestFiles, sitePages } from '@torikumi/templates'
import { type BundleFile, textFile } from '../bundle/bundle-file.ts'
import { type SiteFile, siteEditionOf, type StoredEdition } from './site-edition-of.ts'
import { SITE_NAME } from './site-name.ts'
import { type ZipEntry, zipFiles } from './zip-files.ts'

/** The archive of the site, and the files of the editions that are not in it because the store has lost them. */
export interface MadeSite extends BundleFile {
  lost: readonly SiteFile[]
}

/**
 * Makes the static site of a city as `site.zip`: the files of every edition given, unchanged, those of each year's newest at the address
 * of the year too, and the pages that lead to them; beside them `site.json` names each file with its length and SHA-256, and the status.
 * The same editions give the same bytes. An edition whose `report.json` is of a form that is read no more is left out; one of a form to
 * come is refused. A file that the store has lost is named in `site.json` as missing and no page leads to it; where it is one that pages
 * are made of (`report.json`, `report.html`), the edition has no pages, and its other files keep their addresses.
 */
export async function makeSite(editions: readonly StoredEdition[], store: Pick<Store, 'get'>): Promise<MadeSite> {
  const read = (await Promise.all(editions.map(async (one) => siteEditionOf(one, store)))).filter((one) => one !== null)
  const withPages = read.flatMap(({ edition }) => (edition === null ? [] : [edition]))
  const own = new Map(read.flatMap(({ entries }) => entries.map(({ path, content }) => [path, content] as const)))
  const entries: ZipEntry[] = [
    ...sitePages(withPages).map(({ path, text }) => ({ path, content: new TextEncoder().encode(text) })),
    ...[...own].map(([path, content]) => ({ path, content })),
    ...newestFiles(withPages).flatMap(({ path, from }) => {
      const content = own.get(from)
      return content === undefined ? [] : [{ path, content }]
    }),
  ].sort(byPath)
  const newest = withPages
    .map(({ data }) => data)
    .toSorted(byDate)
    .at(-1)
  const lost = read.flatMap((one) => one.lost).sort(byPath)
  const list = {
    ...(newest === undefined ? {} : { status: newest.edition.status, notice: newest.municipality.notice }),
    files: entries.map(({ path, content }) => ({ path, bytes: content.byteLength, sha256: sha256Bytes(content) })),
    ...(lost.length === 0 ? {} : { missing: lost.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })) }),
  }
  const named = textFile('site.json', 'application/json', `${JSON.stringify(list, null, 2)}\n`)
  const content = zipFiles(
    [...entries, { path: named.name, content: named.content }],
    newest?.edition.publishedOn ?? '1980-01-01',
  )
  return { name: SITE_NAME, mediaType: 'application/zip', content, lost }
}

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1)

const byDate = ({ edition: a }: EditionData, { edition: b }: EditionData): number =>
  a.publishedOn === b.publishedOn ? a.number - b.number : a.publishedOn < b.publishedOn ? -1 : 1
