import {
  type Database,
  type EditionFile,
  findEditionData,
  findPublished,
  listEditionFiles,
  listPublished,
} from '@torikumi/database'
import { type EditionData, keptEdition, parseEditionId, sha256Text } from '@torikumi/domain'
import type { ReprintRefusal } from '@torikumi/domain/contract'
import type { Store } from '@torikumi/store'
import type { Manifest } from '@torikumi/templates'
import type { StoredEdition } from '../site/site-edition-of.ts'

/** A published edition as it is kept: the frozen data, the manifest and the files beside it. */
export interface PublishedEdition {
  kind: 'found'
  data: EditionData
  manifest: Manifest
  files: readonly EditionFile[]
  /** The files of every edition that was public before it: its static site holds them too. */
  earlier: readonly StoredEdition[]
}

/** Reads a published edition back and checks it against the hashes that were kept; a refusal says what is not as it was. */
export async function publishedEdition(
  db: Database,
  store: Store,
  edition: string,
): Promise<PublishedEdition | ReprintRefusal> {
  const id = parseEditionId(edition)
  const found = id === null ? null : await findPublished(db, id)
  const kept = found === null ? null : await findEditionData(db, found.key)
  if (found === null || kept === null) {
    const published = (await listPublished(db)).map((one) => one.id)
    return { kind: 'refused', reason: 'no-edition', published }
  }
  if (sha256Text(kept.data) !== kept.sha256) return { kind: 'refused', reason: 'data-damaged' }
  const manifest = await storedBytes(store, found.manifestSha256 ?? '')
  if (manifest === null) return { kind: 'refused', reason: 'manifest-lost' }
  return {
    kind: 'found',
    data: keptEdition(kept.data),
    manifest: JSON.parse(new TextDecoder().decode(manifest)) as Manifest,
    files: await listEditionFiles(db, found.key),
    earlier: await filesOfEarlier(db, found.publishedAt),
  }
}

async function filesOfEarlier(db: Database, publishedAt: Date | null): Promise<StoredEdition[]> {
  const published = await listPublished(db)
  const earlier = published.filter(
    (one) => one.publishedAt !== null && publishedAt !== null && one.publishedAt < publishedAt,
  )
  return Promise.all(earlier.map(async ({ id, key }) => ({ id, files: await listEditionFiles(db, key) })))
}

/** The bytes with a hash; null also where they are damaged, since what was published can be compared by its hash alone. */
export async function storedBytes(store: Store, sha256: string): Promise<Uint8Array | null> {
  return store.get(sha256).catch(() => null)
}
