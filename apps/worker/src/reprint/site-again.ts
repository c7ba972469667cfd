import { sha256Bytes } from '@torikumi/domain'
import type { Store } from '@torikumi/store'
import type { BundleFile } from '../bundle/bundle-file.ts'
import { makeSite } from '../site/make-site.ts'
import { SITE_NAME } from '../site/site-name.ts'
import type { PublishedEdition } from './published-edition.ts'

/**
 * The static site of a published edition, made again from the files that were made again and those of the editions before it. Empty where
 * the edition was published without one, or where a file of an earlier edition is lost.
 */
export async function siteAgain(
  { data, files, earlier }: PublishedEdition,
  made: readonly BundleFile[],
  store: Pick<Store, 'get'>,
): Promise<BundleFile[]> {
  if (!files.some(({ name }) => name === SITE_NAME)) return []
  const own = made.map((file) => ({ ...file, bytes: file.content.byteLength, sha256: sha256Bytes(file.content) }))
  const contents = new Map(own.map(({ sha256, content }) => [sha256, content]))
  const both = { get: async (sha256: string) => contents.get(sha256) ?? store.get(sha256) }
  const { lost, ...site } = await makeSite([...earlier, { id: data.edition.id, files: own }], both)
  return lost.length > 0 ? [] : [site]
}
