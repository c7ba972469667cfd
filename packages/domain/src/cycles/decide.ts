import { type Refusal, refused } from '../requests/refusal.ts'
import { type CycleActKind, type CyclePhase, MAX_REGULAR_REQUESTS, isEnded } from './cycle.ts'

/** What the reducer knows of a year: null before it is opened. */
export interface CycleSubject {
  phase: CyclePhase
  version: number
}

/** What opening a year would ask, counted from the plan. */
export interface OpeningFacts {
  /** Rows without a section that answers for them, by printed name. */
  ownerless: readonly string[]
  /** Sections with rows but without a route or a drafter. */
  routeless: readonly string[]
  requests: number
}

/** An act on a year, by a person who does or does not hold a post of planning at its instant. */
export interface CycleAct {
  kind: CycleActKind
  ofPlanning: boolean
  reason: string
}

/** A recorded act on a year: the phase it leads to. */
export interface CycleDecided {
  kind: 'decided'
  phase: CyclePhase
}

/**
 * The one place where an act on a year is allowed or refused. `opening` is needed for `open` only.
 */
export function decideCycle(
  cycle: CycleSubject | null,
  act: CycleAct,
  opening: OpeningFacts | null,
): CycleDecided | Refusal {
  if (!act.ofPlanning) return refused('not-your-post')
  if (act.kind === 'open') return cycle === null ? open(opening) : refused('already-open')
  if (cycle === null) return refused('wrong-phase', { phase: 'none' })
  // While an edition is being made public nothing may take it back half-way.
  if (isEnded(cycle.phase) || cycle.phase === 'publishing') return refused('cycle-ended')
  if (act.kind === 'abandon') {
    return act.reason.trim() === '' ? refused('reason-missing') : { kind: 'decided', phase: 'abandoned' }
  }
  return cycle.phase === 'checking'
    ? { kind: 'decided', phase: 'rendering' }
    : refused('wrong-phase', { phase: cycle.phase })
}

function open(facts: OpeningFacts | null): CycleDecided | Refusal {
  if (facts === null || facts.requests === 0) return refused('not-ready', { what: 'rows' })
  if (facts.ownerless.length > 0) return refused('not-ready', { what: 'owners', names: facts.ownerless.join('、') })
  if (facts.routeless.length > 0) return refused('not-ready', { what: 'routes', names: facts.routeless.join('、') })
  if (facts.requests > MAX_REGULAR_REQUESTS) return refused('not-ready', { what: 'too-many', requests: facts.requests })
  return { kind: 'decided', phase: 'answering' }
}
