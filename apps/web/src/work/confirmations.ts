import type { RowsToConfirm } from '@torikumi/database'
import type { Holders, PostRole } from '@torikumi/domain'

/** The nearer to the paper, the sooner asked: 係員 before 係長 before 課長. */
const ORDER: readonly PostRole[] = ['planner', 'drafter', 'circulator', 'head']

/** Rows one person of planning may confirm: neither drafted nor decided by them. */
export function confirmableBy(rows: RowsToConfirm['rows'], person: string): string[] {
  return rows.filter((row) => row.decidedBy !== person && !row.drafters.includes(person)).map((row) => row.item)
}

/**
 * The posts of planning on whose list the 企画課確認 of these rows stands: the lowest rank with a holder who may confirm every
 * row. Empty where nobody may.
 */
export function confirmingPosts(
  rows: RowsToConfirm['rows'],
  posts: readonly { id: string; role: PostRole }[],
  holders: Holders,
): string[] {
  for (const role of ORDER) {
    const able = posts.filter(
      (post) =>
        post.role === role && holders(post.id).some((person) => confirmableBy(rows, person).length === rows.length),
    )
    if (able.length > 0) return able.map((post) => post.id)
  }
  return []
}
