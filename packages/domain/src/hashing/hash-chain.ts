import { type Json, sha256Json } from './canonical-json.ts'

/** What the first decision on a subject names as the one before it. */
export const CHAIN_START = '0'.repeat(64)

/**
 * The hash of one link of a chain: over the link's own facts and the hash before it, so that neither can change unseen.
 * `previous` is 64 hex digits (`CHAIN_START` for the first).
 */
export function linkHash(facts: Json, previous: string): string {
  return sha256Json({ facts, previous })
}

/**
 * The index of the first link whose hash does not follow from its facts and the link before it; null when the chain is whole.
 */
export function firstBrokenLink(links: readonly { facts: Json; sha256: string }[]): number | null {
  let previous = CHAIN_START
  for (const [index, link] of links.entries()) {
    if (linkHash(link.facts, previous) !== link.sha256) return index
    previous = link.sha256
  }
  return null
}
