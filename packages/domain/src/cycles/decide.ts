import { type Refusal, refused } from '../requests/refusal.ts'
import { type CyclePhase, MAX_REGULAR_REQUESTS } from './cycle.ts'
import { type EditionAct, type EditionActDecided, decideEditionAct } from './decide-edition-act.ts'

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
export type CycleAct = EditionAct | { kind: 'open'; ofPlanning: boolean }

/**
 * The one place where an act on a year is allowed or refused. `opening` is needed for `open` only; `unanswered` are the sections
 * that have not answered an opinion yet, by name: what they will say would be missing from a candidate.
 */
export function decideCycle(
  cycle: CycleSubject | null,
  act: CycleAct,
  opening: OpeningFacts | null,
  unanswered: readonly string[] = [],
): EditionActDecided | Refusal {
  if (!act.ofPlanning) return refused('not-your-post')
  if (act.kind === 'open') return cycle === null ? open(opening) : refused('already-open')
  if (cycle === null) return refused('wrong-phase', { phase: 'none' })
  const outcome = decideEditionAct(cycle.phase, act)
  return outcome.kind === 'decided' && act.kind === 'make-candidate' && unanswered.length > 0
    ? refused('opinions-open', { names: unanswered.join('、') })
    : outcome
}

function open(facts: OpeningFacts | null): EditionActDecided | Refusal {
  if (facts === null || facts.requests === 0) return refused('not-ready', { what: 'rows' })
  if (facts.ownerless.length > 0) return refused('not-ready', { what: 'owners', names: facts.ownerless.join('、') })
  if (facts.routeless.length > 0) return refused('not-ready', { what: 'routes', names: facts.routeless.join('、') })
  if (facts.requests > MAX_REGULAR_REQUESTS) return refused('not-ready', { what: 'too-many', requests: facts.requests })
  return { kind: 'decided', phase: 'answering' }
}
