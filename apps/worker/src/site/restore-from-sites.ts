import { posix } from 'node:path'
import { sha256Bytes } from '@torikumi/domain'
import { type Store, storedOrLost } from '@torikumi/store'
import { unzipSync } from 'fflate'
import type { StoredFile } from './site-edition-of.ts'

/**
 * Puts files that the store has lost back from the static sites in it, each of which holds the files of every edition before
 * it. `sites` are their SHA-256, the likeliest first; a lost or unreadable one is passed over, and of the others only files of
 * the same names are unpacked. Gives the hashes that are in the store again: what is put there is known by its hash, so nothing
 * else can come back in its place.
 */
export async function restoreFromSites(
  store: Store,
  lost: readonly Pick<StoredFile, 'name' | 'sha256'>[],
  sites: readonly string[],
): Promise<Set<string>> {
  const restored = new Set<string>()
  const wanted = new Set(lost.map(({ sha256 }) => sha256))
  const names = new Set(lost.map(({ name }) => name))
  for (const site of sites) {
    if (restored.size === wanted.size) break
    const archive = await storedOrLost(store, site)
    for (const content of archive === null ? [] : entriesOf(archive, names)) {
      const sha256 = sha256Bytes(content)
      if (!wanted.has(sha256) || restored.has(sha256)) continue
      await store.put(content)
      restored.add(sha256)
    }
  }
  return restored
}

function entriesOf(archive: Uint8Array, names: ReadonlySet<string>): Uint8Array[] {
  try {
    return Object.values(unzipSync(archive, { filter: ({ name }) => names.has(posix.basename(name)) }))
  } catch {
    return []
  }
}
