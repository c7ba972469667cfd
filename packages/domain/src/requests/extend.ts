import type { Actor, ExtendAct } from './act.ts'
import { isUnanswered } from './item.ts'
import type { RequestOutcome } from './outcome.ts'
import { refused } from './refusal.ts'
import type { RequestSubject } from './request.ts'

/**
 * 期限延長: planning gives one request more time; nothing else moves, and no other request. Refuses anybody else, a 公表, a request of
 * which every row is decided or closed, a missing reason, and a day that is not later than the one that holds.
 */
export function extend(request: RequestSubject, act: ExtendAct & { actor: Actor }): RequestOutcome {
  if (!act.actor.ofPlanning) return refused('not-your-post')
  if (request.kind === 'publication') return refused('wrong-step')
  if (!request.items.some(isUnanswered)) return refused('nothing-to-do')
  if (act.reason.trim() === '') return refused('reason-missing')
  if (act.dueOn <= request.dueOn) return refused('due-not-later', { dueOn: request.dueOn })
  return { kind: 'decided', items: request.items, step: null, post: null, dueOn: act.dueOn, effects: [] }
}
