import { type Store, StoredFileDamagedError } from './open-store.ts'

/** The bytes with this SHA-256; null where the store has lost them, or holds others in their place. What else fails is thrown. */
export async function storedOrLost(store: Pick<Store, 'get'>, sha256: string): Promise<Uint8Array | null> {
  return store.get(sha256).catch((error: unknown) => {
    if (error instanceof StoredFileDamagedError) return null
    throw error
  })
}
