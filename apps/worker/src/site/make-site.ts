import { sha256Bytes } from '@torikumi/domain'
import { editionFolder, readEdition, type SiteEdition, sitePages } from '@torikumi/templates'
import type { Store } from '@torikumi/store'
import { type BundleFile, textFile } from '../bundle/bundle-file.ts'
import { type ZipEntry, zipFiles } from './zip-files.ts'

/** The archive of the static site beside an edition's files; it is no part of the edition and not named in its manifest. */
export const SITE_NAME = 'site.zip'

/** A file of an edition that lies in the store. */
export interface StoredFile {
  name: string
  bytes: number
  sha256: string
}

/** Where an edition's file cannot be put on the site: it is not in the store. */
export class SiteFileMissingError extends Error {
  override name = 'SiteFileMissingError'
}

/**
 * Makes the static site of a city as `site.zip`: the files of every edition given, unchanged, and the pages that lead to them; beside
 * them `site.json` names each file with its length and SHA-256. The same editions give the same bytes. An edition without a
 * `report.json` of this version's form is left out. Throws `SiteFileMissingError` where the store has lost a file.
 */
export async function makeSite(
  editions: readonly (readonly StoredFile[])[],
  store: Pick<Store, 'get'>,
): Promise<BundleFile> {
  const read = (await Promise.all(editions.map(async (files) => editionOf(files, store)))).filter((one) => one !== null)
  const pages = sitePages(read.map(({ edition }) => edition))
  const entries: ZipEntry[] = [
    ...pages.map(({ path, text }) => ({ path, content: new TextEncoder().encode(text) })),
    ...read.flatMap(({ entries }) => entries),
  ].sort((a, b) => (a.path < b.path ? -1 : 1))
  const dates = read.map(({ edition }) => edition.data.edition.publishedOn).sort()
  const list = {
    files: entries.map(({ path, content }) => ({ path, bytes: content.byteLength, sha256: sha256Bytes(content) })),
  }
  const named = textFile('site.json', 'application/json', `${JSON.stringify(list, null, 2)}\n`)
  const content = zipFiles([...entries, { path: named.name, content: named.content }], dates.at(-1) ?? '1980-01-01')
  return { name: SITE_NAME, mediaType: 'application/zip', content }
}

async function editionOf(
  files: readonly StoredFile[],
  store: Pick<Store, 'get'>,
): Promise<{ edition: SiteEdition; entries: ZipEntry[] } | null> {
  const own = files.filter(({ name }) => name !== SITE_NAME)
  const contents = new Map<string, Uint8Array>()
  for (const { name, sha256 } of own) {
    const bytes = await store.get(sha256)
    if (bytes === null) throw new SiteFileMissingError(`${name} (${sha256}) is not in the store`)
    contents.set(name, bytes)
  }
  const text = (name: string): string => new TextDecoder().decode(contents.get(name))
  const data = readEdition(text('report.json') || 'null')
  if (data === null) return null
  return {
    edition: { data, html: text('report.html'), files: own.map(({ name, bytes }) => ({ name, bytes })) },
    entries: own.map(({ name }) => ({
      path: `${editionFolder(data)}/${name}`,
      content: contents.get(name) ?? new Uint8Array(),
    })),
  }
}
