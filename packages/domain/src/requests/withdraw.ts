import type { Actor } from './act.ts'
import { isWaiting } from './item.ts'
import type { RequestOutcome } from './outcome.ts'
import { refused } from './refusal.ts'
import type { RequestSubject } from './request.ts'

/**
 * 引戻し: every waiting row goes back to the section, until the holder whose turn it is has opened the revision.
 * A row that had been returned before stands as returned again, with its reason.
 */
export function withdraw(request: RequestSubject, act: { actor: Actor }): RequestOutcome {
  if (!act.actor.ofSection) return refused('not-your-post')
  const steps = new Set(request.items.filter(isWaiting).map((item) => item.step))
  if (steps.size === 0) return refused('nothing-to-withdraw')
  const opened = request.opened.find((view) => steps.has(view.step))
  if (opened !== undefined) return refused('already-opened', { step: opened.step, at: opened.at })
  const items = request.items.map((item) =>
    isWaiting(item)
      ? { ...item, state: item.returned === null ? ('requested' as const) : ('returned' as const), step: null }
      : item,
  )
  return { kind: 'decided', items, step: null, post: null, effects: [{ kind: 'withdrawn' }] }
}
