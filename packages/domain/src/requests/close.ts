import type { Actor, CloseAct } from './act.ts'
import { type RequestItem, isUnanswered } from './item.ts'
import type { RequestOutcome } from './outcome.ts'
import { refused } from './refusal.ts'
import type { RequestSubject } from './request.ts'

/** Kinds that planning may stop waiting for: rows of a year print as not answered, an opinion planning answers itself or asks another. */
const CLOSABLE: ReadonlySet<RequestSubject['kind']> = new Set(['regular', 'opinion'])

/**
 * 未回答のまま締切: planning no longer waits for the named rows of a request of the year itself. Refuses anybody else, other kinds of
 * request, a missing reason, and rows that are decided or closed already.
 */
export function close(request: RequestSubject, act: CloseAct & { actor: Actor }): RequestOutcome {
  if (!act.actor.ofPlanning) return refused('not-your-post')
  if (!CLOSABLE.has(request.kind)) return refused('wrong-step')
  const named = new Set(act.items)
  if (named.size === 0) return refused('nothing-to-do')
  const items = request.items.filter((item) => named.has(item.id))
  if (items.length !== named.size || named.size !== act.items.length) return refused('items-differ')
  if (act.reason.trim() === '') return refused('reason-missing')
  const answered = items.find((item) => !isUnanswered(item))
  if (answered !== undefined) return refused('not-waiting', { item: answered.id })
  return {
    kind: 'decided',
    items: request.items.map((item): RequestItem =>
      named.has(item.id) ? { ...item, state: 'closed', step: null } : item,
    ),
    step: null,
    post: null,
    effects: [{ kind: 'closed', items: [...named] }],
  }
}
