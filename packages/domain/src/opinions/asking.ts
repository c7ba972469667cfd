import { type CyclePhase, takesEntries } from '../cycles/cycle.ts'
import { type Refusal, refused } from '../requests/refusal.ts'

/** Acts about opinions on a year's report: ask-opinions 意見への対応を照会する. */
export const OPINION_ACTS = ['ask-opinions'] as const
export type OpinionActKind = (typeof OPINION_ACTS)[number]

/** What asking sections for their answers to opinions finds. */
export interface AskingFacts {
  /** Where the year stands; null where there is no such year. */
  phase: CyclePhase | null
  /** Opinions and sections that are asked to answer them, as pairs. */
  pairs: number
  /** Named opinions that the year does not have, or that were taken out, and named sections that the city does not have. */
  unknown: readonly string[]
  /** Pairs that are asked already and not closed, as people read them. */
  alreadyAsked: readonly string[]
  /** Asked sections without a route, by name. */
  routeless: readonly string[]
}

/** A recorded asking: the year stays where it is. */
export interface AskingDecided {
  kind: 'decided'
  phase: CyclePhase
}

/** The one place where asking sections for their answers to opinions is allowed or refused. */
export function decideAsking(ofPlanning: boolean, facts: AskingFacts): AskingDecided | Refusal {
  const { phase, pairs, unknown, alreadyAsked, routeless } = facts
  if (!ofPlanning) return refused('not-your-post')
  if (phase === null || !takesEntries(phase)) return refused('wrong-phase', { phase: phase ?? 'none' })
  if (pairs === 0) return refused('nothing-to-do')
  if (unknown.length > 0) return refused('items-differ')
  if (alreadyAsked.length > 0) return refused('already-asked', { names: alreadyAsked.join('、') })
  if (routeless.length > 0) return refused('not-ready', { what: 'routes', names: routeless.join('、') })
  return { kind: 'decided', phase }
}
