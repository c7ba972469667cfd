import type { Holders } from '../organisation/holders.ts'
import { type EffectivePost, effectivePost, nextStep } from '../routes/effective-post.ts'
import type { Actor, ReviewAct } from './act.ts'
import { type RequestItem, isWaiting } from './item.ts'
import { type NamedItems, namedItems } from './named-items.ts'
import type { RequestEffect, RequestOutcome } from './outcome.ts'
import { type Refusal, refused } from './refusal.ts'
import { type RequestSubject, waitingDrafters } from './request.ts'

/**
 * 回議済, 決裁 and 差戻し on a step of the route: accepted rows go on (to the next step, or decided), returned rows go back with
 * their reason. It is the turn of one step for all named rows, and the actor is an eligible holder of the post.
 */
export function review(
  request: RequestSubject,
  act: ReviewAct & { actor: Actor; at: string },
  holders: Holders,
): RequestOutcome {
  const named = namedItems(request, act)
  if ('kind' in named) return named
  const turn = turnOf(request, act, named, holders)
  if ('kind' in turn) return turn
  const { step, post } = turn
  const accepted = new Set(named.accepted.map((item) => item.id))
  const reasons = new Map(named.returned.map((item) => [item.id, item.newReason]))
  const drafters = waitingDrafters(request.items.filter((item) => !reasons.has(item.id)))
  const steps = new Set<number>()
  const items = request.items.map((item): RequestItem => {
    const reason = reasons.get(item.id)
    if (reason !== undefined) return { ...item, state: 'returned', step: null, returned: { reason, post, at: act.at } }
    if (!accepted.has(item.id)) return item
    if (step.kind === 'decision')
      return { ...item, state: 'decided', step: null, decidedBy: act.actor.person, returned: null }
    const next = nextStep(request.route, step.no, drafters, holders)
    if (next === null) return item
    steps.add(next.no)
    return { ...item, state: next.kind === 'decision' ? 'deciding' : 'circulating', step: next.no }
  })
  const effects: RequestEffect[] = [...steps].map((no) => ({ kind: 'waits', step: no }))
  if (step.kind === 'decision' && accepted.size > 0) effects.push({ kind: 'decided', items: [...accepted] })
  if (reasons.size > 0) effects.push({ kind: 'returned', items: [...reasons.keys()] })
  return { kind: 'decided', items, step: step.no, post, effects }
}

function turnOf(
  request: RequestSubject,
  act: ReviewAct & { actor: Actor },
  named: NamedItems,
  holders: Holders,
): EffectivePost | Refusal {
  const rows = [...named.accepted, ...named.returned]
  const idle = rows.find((item) => !isWaiting(item))
  if (idle !== undefined) return refused('not-waiting', { item: idle.id })
  const drafters = waitingDrafters(request.items)
  const turnFor = (excluded: readonly string[]): (EffectivePost | null)[] =>
    [...new Set(rows.map((item) => item.step ?? 0))].map((no) => effectivePost(request.route, no, excluded, holders))
  const [turn = null, ...others] = turnFor(drafters)
  if (others.some((other) => other?.step.no !== turn?.step.no)) return refused('wrong-step')
  if (turn === null || !turn.persons.includes(act.actor.person)) {
    const { person } = act.actor
    const withoutThem = turnFor(drafters.filter((drafter) => drafter !== person))
    return refused(withoutThem.some((other) => other?.persons.includes(person)) ? 'self-decision' : 'not-your-post')
  }
  if (act.kind === 'approve' && turn.step.kind !== 'decision') return refused('wrong-step')
  if (act.kind === 'agree' && turn.step.kind === 'decision') return refused('wrong-step')
  if (act.kind === 'return' && named.accepted.length > 0) return refused('wrong-step')
  return turn
}
