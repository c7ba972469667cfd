import type { Database } from '@torikumi/database'
import type { ReprintOutcome } from '@torikumi/domain/contract'
import type { Store } from '@torikumi/store'
import type { Manifest } from '@torikumi/templates'
import type { BundleFile } from '../bundle/bundle-file.ts'
import { makeBundle } from '../bundle/make-bundle.ts'
import type { Printer } from '../printer.ts'
import { compareFiles } from './compare-files.ts'
import { publishedEdition, storedBytes } from './published-edition.ts'
import { siteAgain } from './site-again.ts'

/**
 * Makes the bundle of a published edition again from its frozen data, with the revisions its manifest names; nothing is composed
 * or judged anew, and neither record nor store is touched. Gives the files beside what comparing them came to.
 */
export async function reprintEdition(
  { db, store, printer }: { db: Database; store: Store; printer: Printer },
  edition: string,
  signal: AbortSignal,
): Promise<{ outcome: ReprintOutcome; files: readonly BundleFile[] }> {
  const published = await publishedEdition(db, store, edition)
  if (published.kind === 'refused') return { outcome: published, files: [] }
  const { data, manifest } = published
  const bundle = await makeBundle(data, manifest.revisions, printer, signal)
  const files = [...bundle.files, ...(await siteAgain(published, bundle.files, store))]
  return {
    outcome: {
      kind: 'made',
      publishedWith: manifest.made,
      madeWith: madeOf(files),
      files: await compareFiles(published.files, files, (sha256) => storedBytes(store, sha256)),
    },
    files,
  }
}

function madeOf(files: readonly BundleFile[]): Manifest['made'] {
  const manifest = files.find((file) => file.name === 'manifest.json')
  return (JSON.parse(new TextDecoder().decode(manifest?.content)) as Manifest).made
}
