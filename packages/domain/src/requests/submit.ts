import type { Holders } from '../organisation/holders.ts'
import { nextStep } from '../routes/effective-post.ts'
import type { Actor, SubmitAct } from './act.ts'
import { type RequestItem, isOpenToDraft } from './item.ts'
import type { RequestOutcome } from './outcome.ts'
import { refused } from './refusal.ts'
import { type RequestSubject, waitingDrafters } from './request.ts'

/**
 * 提出. A revision is whole: it names every row once. Rows that wait, are decided or confirmed must be unchanged (one that was closed
 * unanswered has nothing to be compared with); the others start on the first step somebody can act on. Refuses: not of the section,
 * rows missing or unknown, a locked row changed, nothing new to submit; for 公表 also while an error is unsettled.
 */
export function submit(request: RequestSubject, act: SubmitAct & { actor: Actor }, holders: Holders): RequestOutcome {
  if (!act.actor.ofSection) return refused('not-your-post')
  if (request.kind === 'publication' && request.unsettledErrors > 0)
    return refused('unsettled-errors', { count: request.unsettledErrors })
  const seen = new Map(act.revision.items.map((item) => [item.item, item]))
  if (seen.size !== act.revision.items.length || seen.size !== request.items.length) return refused('items-differ')
  const fresh = new Map<string, { hash: string; drafters: readonly string[] }>()
  for (const item of request.items) {
    const content = seen.get(item.id)
    if (content === undefined) return refused('items-differ')
    if (isOpenToDraft(item)) {
      const drafters = [...new Set([...content.drafters, act.actor.person])].sort()
      fresh.set(item.id, { hash: content.hash, drafters })
    } else if (item.hash !== null && content.hash !== item.hash) return refused('item-locked', { item: item.id })
  }
  if (fresh.size === 0) return refused('nothing-to-submit')
  // Rows that wait together go up together: whoever drafted one of them is passed over for all.
  const drafters = [...waitingDrafters(request.items), ...[...fresh.values()].flatMap((row) => row.drafters)]
  const step = nextStep(request.route, 0, drafters, holders)
  if (step === null) return refused('wrong-step')
  const state = step.kind === 'decision' ? 'deciding' : 'circulating'
  const items = request.items.map((item): RequestItem => {
    const content = fresh.get(item.id)
    return content === undefined ? item : { ...item, ...content, state, step: step.no, decidedBy: null }
  })
  return { kind: 'decided', items, step: null, post: null, effects: [{ kind: 'waits', step: step.no }] }
}
