import { type EditionFile, listEditionFiles, listPublishedKeys } from '@torikumi/database'
import { sha256Bytes } from '@torikumi/domain'
import { storedOrLost } from '@torikumi/store'
import { type DataOfEdition, readEdition, servedPages } from '@torikumi/templates'
import type { Deps } from '../../deps.ts'
import { LostFileError } from './lost-file-error.ts'

/** A page made of the published data, with the strong tag of its text. */
export interface ServedPage {
  text: string
  tag: string
}

/** The pages of indicators and of a year's editions by their path below `/public/`. */
export type ServedPages = ReadonlyMap<string, ServedPage>

/** What was made, and the `report.json` of editions that it was made without. */
interface MadePages {
  pages: ServedPages
  lost: readonly string[]
}

/**
 * Makes the pages that the static site has beside its editions, from the `report.json` of each published edition, and keeps them until
 * another edition is published: what is published never changes. An edition of a form that is read no more is left out; so is one whose
 * `report.json` the store has lost, until it is back: until then each asker costs a look for that file, and no page is made anew.
 */
export function servedPagesOf(deps: Pick<Deps, 'db' | 'store' | 'log'>): () => Promise<ServedPages> {
  let kept: { of: string; made: Promise<MadePages> } | null = null
  const madeAnew = async (of: string, keys: readonly string[]): Promise<ServedPages> => {
    const made = makePages(deps, keys)
    const own = { of, made }
    kept = own
    made.catch(() => {
      if (kept === own) kept = null
    })
    return (await made).pages
  }
  return async () => {
    const keys = await listPublishedKeys(deps.db)
    const of = keys.join()
    if (kept?.of !== of) return madeAnew(of, keys)
    const { pages, lost } = await kept.made
    return (await isAnyBack(deps.store, lost)) ? madeAnew(of, keys) : pages
  }
}

async function isAnyBack(store: Deps['store'], lost: readonly string[]): Promise<boolean> {
  for (const sha256 of lost) if ((await storedOrLost(store, sha256)) !== null) return true
  return false
}

async function makePages(
  { db, store, log }: Pick<Deps, 'db' | 'store' | 'log'>,
  keys: readonly string[],
): Promise<MadePages> {
  const lost: string[] = []
  const onLost = (file: EditionFile): void => {
    lost.push(file.sha256)
    log.error({ err: new LostFileError(file) }, 'the pages of the indicators are made without an edition')
  }
  const editions = await Promise.all(keys.map(async (key) => editionOf({ db, store }, key, onLost)))
  const pages = servedPages(editions.filter((one) => one !== null)).map(
    ({ path, text }) => [path, { text, tag: `"${sha256Bytes(new TextEncoder().encode(text))}"` }] as const,
  )
  return { pages: new Map(pages), lost }
}

async function editionOf(
  { db, store }: Pick<Deps, 'db' | 'store'>,
  key: string,
  onLost: (report: EditionFile) => void,
): Promise<DataOfEdition | null> {
  const files = await listEditionFiles(db, key)
  const report = files.find(({ name }) => name === 'report.json')
  if (report === undefined) return null
  const stored = await storedOrLost(store, report.sha256)
  if (stored === null) {
    onLost(report)
    return null
  }
  const data = readEdition(new TextDecoder().decode(stored))
  return data === null ? null : { data, files: files.filter(({ name }) => name !== 'site.zip') }
}
