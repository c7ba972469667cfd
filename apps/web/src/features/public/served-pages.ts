import { listEditionFiles, listPublished } from '@torikumi/database'
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

/**
 * Makes the pages that the static site has beside its editions, from the `report.json` of each published edition, and keeps them until
 * another edition is published: what is published never changes. An edition of a form that is read no more is left out; so is one whose
 * `report.json` the store has lost, until it is back.
 */
export function servedPagesOf({ db, store, log }: Pick<Deps, 'db' | 'store' | 'log'>): () => Promise<ServedPages> {
  let kept: { of: string; pages: Promise<ServedPages> } | null = null
  return async () => {
    const keys = (await listPublished(db)).map(({ key }) => key)
    const of = keys.join()
    if (kept?.of !== of) {
      let isWhole = true
      const pages = makePages({ db, store }, keys, (error) => {
        isWhole = false
        log.error({ err: error }, 'the pages of the indicators are made without an edition')
      })
      const made = { of, pages }
      kept = made
      const forget = (): void => {
        if (kept === made) kept = null
      }
      pages.then(() => (isWhole ? undefined : forget()), forget)
    }
    return kept.pages
  }
}

async function makePages(
  deps: Pick<Deps, 'db' | 'store'>,
  keys: readonly string[],
  onLost: (error: LostFileError) => void,
): Promise<ServedPages> {
  const editions = await Promise.all(keys.map(async (key) => editionOf(deps, key, onLost)))
  const pages = servedPages(editions.filter((one) => one !== null))
  return new Map(
    pages.map(({ path, text }) => [path, { text, tag: `"${sha256Bytes(new TextEncoder().encode(text))}"` }]),
  )
}

async function editionOf(
  { db, store }: Pick<Deps, 'db' | 'store'>,
  key: string,
  onLost: (error: LostFileError) => void,
): Promise<DataOfEdition | null> {
  const files = await listEditionFiles(db, key)
  const report = files.find(({ name }) => name === 'report.json')
  if (report === undefined) return null
  const stored = await storedOrLost(store, report.sha256)
  if (stored === null) {
    onLost(new LostFileError(report))
    return null
  }
  const data = readEdition(new TextDecoder().decode(stored))
  return data === null ? null : { data, files: files.filter(({ name }) => name !== 'site.zip') }
}
