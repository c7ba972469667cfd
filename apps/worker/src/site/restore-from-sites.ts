import { sha256Bytes } from '@torikumi/domain'
import { type Store, storedOrLost } from '@torikumi/store'
import { unzipSync } from 'fflate'

/**
 * Puts files that the store has lost back from the static sites in it, each of which holds the files of every edition before it. `sites` are
 * their SHA-256, the likeliest first; a lost or unreadable one is passed over. Gives the hashes that are in the store again: what is put
 * there is known by its hash, so nothing else can come back in its place.
 */
export async function restoreFromSites(
  store: Store,
  lost: readonly string[],
  sites: readonly string[],
): Promise<Set<string>> {
  const restored = new Set<string>()
  for (const site of sites) {
    if (lost.every((sha256) => restored.has(sha256))) break
    const archive = await storedOrLost(store, site)
    for (const content of archive === null ? [] : entriesOf(archive)) {
      const sha256 = sha256Bytes(content)
      if (!lost.includes(sha256) || restored.has(sha256)) continue
      await store.put(content)
      restored.add(sha256)
    }
  }
  return restored
}

function entriesOf(archive: Uint8Array): Uint8Array[] {
  try {
    return Object.values(unzipSync(archive))
  } catch {
    return []
  }
}
