import type { ReviewAct } from './act.ts'
import type { RequestItem } from './item.ts'
import { type Refusal, refused } from './refusal.ts'
import type { RequestSubject } from './request.ts'

/** The rows a review names, split into accepted and sent back. */
export interface NamedItems {
  accepted: readonly RequestItem[]
  returned: readonly (RequestItem & { newReason: string })[]
}

/**
 * Finds the rows an act names and checks what every review must hold: the revision seen is the newest, each row exists, is
 * named once and still has the content that was seen, every return has a reason, and at least one row is named.
 */
export function namedItems(request: RequestSubject, act: ReviewAct): NamedItems | Refusal {
  if (request.revision === null || request.revision.sha256 !== act.revisionSha256) {
    return refused('stale-revision', { revision: request.revision?.no ?? 0 })
  }
  const names = [...act.accepted.map((row) => row.item), ...act.returned.map((row) => row.item)]
  if (names.length === 0) return refused('nothing-to-do')
  if (new Set(names).size !== names.length) return refused('items-differ')
  const byId = new Map(request.items.map((item) => [item.id, item]))
  const accepted: RequestItem[] = []
  for (const row of act.accepted) {
    const item = byId.get(row.item)
    if (item === undefined) return refused('items-differ')
    if (item.hash !== row.hash) return refused('stale-item', { item: item.id })
    accepted.push(item)
  }
  const returned: (RequestItem & { newReason: string })[] = []
  for (const row of act.returned) {
    const item = byId.get(row.item)
    if (item === undefined) return refused('items-differ')
    if (row.reason.trim() === '') return refused('reason-missing', { item: item.id })
    returned.push({ ...item, newReason: row.reason })
  }
  return { accepted, returned }
}
