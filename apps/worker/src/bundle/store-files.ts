import type { PrintedCandidate } from '@torikumi/database'
import type { Store } from '@torikumi/store'
import type { BundleFile } from './bundle-file.ts'

/** A file that was put into the store and is not found there again. */
export class FileNotStoredError extends Error {
  override name = 'FileNotStoredError'
}

/**
 * Stores the files of a bundle under their hashes and reads each of them back; the store refuses bytes that no longer have their
 * hash. Storing them again, after whatever went wrong, leaves one copy of each.
 */
export async function storeFiles(store: Store, files: readonly BundleFile[]): Promise<PrintedCandidate['files']> {
  const stored: PrintedCandidate['files'][number][] = []
  for (const { name, mediaType, content } of files) {
    stored.push({ name, mediaType, bytes: content.byteLength, sha256: await store.put(content) })
  }
  for (const { name, sha256, bytes } of stored) {
    const found = await store.get(sha256)
    if (found?.byteLength !== bytes) throw new FileNotStoredError(`${name} is not in the store as it was put there`)
  }
  return stored
}
