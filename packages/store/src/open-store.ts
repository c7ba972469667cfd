import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Three functions, so that another kind of store can stand behind them. */
export interface Store {
  /** Stores bytes and gives their SHA-256 (64 hex digits); storing the same bytes again changes nothing. */
  put: (bytes: Uint8Array) => Promise<string>
  /** The bytes with this SHA-256, or null where they are not stored. Refuses damaged ones by throwing. */
  get: (sha256: string) => Promise<Uint8Array | null>
  /** Drops the bytes with this SHA-256; nothing where they are not stored. Only for what was never more than a draft. */
  remove: (sha256: string) => Promise<void>
}

/** The bytes on disk are no longer those that were stored. */
export class StoredFileDamagedError extends Error {
  override name = 'StoredFileDamagedError'
}

/** Opens the store in a folder, which is made when the first file comes. A file lies under the first two digits of its hash. */
export function openStore(folder: string): Store {
  const placeOf = (sha256: string): string => path.join(folder, sha256.slice(0, 2), sha256)
  return {
    put: async (bytes) => {
      const sha256 = hashOf(bytes)
      await writeOnce(placeOf(sha256), bytes)
      return sha256
    },
    get: async (sha256) => {
      if (!isHash(sha256)) return null
      const bytes = await readFile(placeOf(sha256)).catch(ifAbsent)
      if (bytes !== null && hashOf(bytes) !== sha256)
        throw new StoredFileDamagedError(`stored file ${sha256} is damaged: bring it back from a backup`)
      return bytes
    },
    remove: async (sha256) => {
      if (isHash(sha256)) await rm(placeOf(sha256), { force: true })
    },
  }
}

/**
 * Written aside, synced and renamed: a reader never sees half a file, and a power cut leaves none under a good name. What could not be
 * written whole goes at once: a full disk is not filled further by each attempt.
 */
async function writeOnce(place: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true })
  const aside = `${place}.${randomUUID()}`
  try {
    await writeFile(aside, bytes, { flag: 'wx', flush: true })
    await rename(aside, place)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function ifAbsent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
