import type { Actor, ReviewAct } from './act.ts'
import type { RequestItem } from './item.ts'
import { namedItems } from './named-items.ts'
import type { RequestEffect, RequestOutcome } from './outcome.ts'
import { refused } from './refusal.ts'
import type { RequestSubject } from './request.ts'

/**
 * 企画課確認, and planning's return of decided or confirmed rows. Confirmation of a row is for someone of planning who neither
 * drafted nor decided it; a return may come from anybody in planning.
 */
export function confirm(request: RequestSubject, act: ReviewAct & { actor: Actor; at: string }): RequestOutcome {
  if (!act.actor.ofPlanning) return refused('not-your-post')
  if (request.kind === 'publication') return refused('wrong-step')
  const named = namedItems(request, act)
  if ('kind' in named) return named
  if (act.kind === 'return' && named.accepted.length > 0) return refused('wrong-step')
  const own = named.accepted.find(
    (item) => item.drafters.includes(act.actor.person) || item.decidedBy === act.actor.person,
  )
  if (own !== undefined) return refused('own-row-confirmation', { item: own.id })
  const undecided = named.accepted.find((item) => item.state !== 'decided')
  if (undecided !== undefined) return refused('not-waiting', { item: undecided.id })
  const outside = named.returned.find((item) => item.state !== 'decided' && item.state !== 'confirmed')
  if (outside !== undefined) return refused('not-waiting', { item: outside.id })
  const accepted = new Set(named.accepted.map((item) => item.id))
  const reasons = new Map(named.returned.map((item) => [item.id, item.newReason]))
  const items = request.items.map((item): RequestItem => {
    const reason = reasons.get(item.id)
    if (reason !== undefined)
      return {
        ...item,
        state: 'returned',
        step: null,
        decidedBy: null,
        returned: { reason, post: PLANNING, at: act.at },
      }
    return accepted.has(item.id) ? { ...item, state: 'confirmed' } : item
  })
  const effects: RequestEffect[] = []
  if (accepted.size > 0) effects.push({ kind: 'confirmed', items: [...accepted] })
  if (reasons.size > 0) effects.push({ kind: 'returned', items: [...reasons.keys()] })
  return { kind: 'decided', items, step: null, post: null, effects }
}

/** Stands where a return names its post: planning acts as a section, not as one post of a route. */
export const PLANNING = 'planning'
