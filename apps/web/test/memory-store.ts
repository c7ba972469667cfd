import { createHash } from 'node:crypto'
import type { Deps } from '../src/deps.ts'

/** A store of drafts for one test file, kept in memory. */
export function memoryStore(): Deps['drafts'] {
  const kept = new Map<string, Uint8Array>()
  return {
    get: async (sha256) => kept.get(sha256) ?? null,
    put: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      kept.set(sha256, bytes)
      return sha256
    },
  }
}
