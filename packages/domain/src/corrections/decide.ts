import { type EditionAct, type EditionActDecided, decideEditionAct } from '../cycles/decide-edition-act.ts'
import type { CyclePhase } from '../cycles/cycle.ts'
import type { EditionChangeKind } from '../editions/edition-changes.ts'
import { type Refusal, refused } from '../requests/refusal.ts'

/** What beginning a correction would ask, and what the published edition says of the rows it names. */
export interface BeginningFacts {
  /** The year's own phase; null where there is no such year. */
  cyclePhase: CyclePhase | null
  /** True while another correction of the year is neither published nor abandoned. */
  isOneOpen: boolean
  rows: number
  /** Named rows that the published edition does not print. */
  unknown: readonly string[]
  /** Named rows, by printed name, that are not provisional (速報, 見込み, 集計中). */
  final: readonly string[]
  /** Asked sections without a route. */
  routeless: readonly string[]
}

/** 訂正・更新を始める. */
export interface Beginning {
  ofPlanning: boolean
  change: EditionChangeKind
  reason: string
}

/** The one place where the beginning of a correction is allowed or refused: of a published year, one at a time. */
export function decideBeginning(act: Beginning, facts: BeginningFacts): EditionActDecided | Refusal {
  if (!act.ofPlanning) return refused('not-your-post')
  if (facts.cyclePhase !== 'published') return refused('wrong-phase', { phase: facts.cyclePhase ?? 'none' })
  if (facts.isOneOpen) return refused('correction-open')
  if (act.reason.trim() === '') return refused('reason-missing')
  if (facts.rows === 0) return refused('nothing-to-do')
  if (facts.unknown.length > 0) return refused('items-differ')
  if (act.change === 'update' && facts.final.length > 0)
    return refused('not-provisional', { names: facts.final.join('、') })
  if (facts.routeless.length > 0) return refused('not-ready', { what: 'routes', names: facts.routeless.join('、') })
  return { kind: 'decided', phase: 'answering' }
}

/** What the decided answers of a correction mean for its edition. */
export interface CandidateFacts {
  /** The named rows whose decided answer prints otherwise than published: without one there is nothing to publish. */
  changed: number
  /** Named rows, by printed name, whose published judgement a person had made, and of whose new answer nobody has said how it is judged. */
  unjudged: readonly string[]
  /** 公表日 of the edition that is superseded, `YYYY-MM-DD`: what replaces it is not dated before it. */
  supersededOn: string
}

/** An act on the edition that a correction makes. */
export function decideCorrection(
  correction: { phase: CyclePhase } | null,
  act: EditionAct,
  { changed, unjudged, supersededOn }: CandidateFacts,
): EditionActDecided | Refusal {
  if (!act.ofPlanning) return refused('not-your-post')
  if (correction === null) return refused('wrong-phase', { phase: 'none' })
  const outcome = decideEditionAct(correction.phase, act)
  if (outcome.kind !== 'decided' || act.kind !== 'make-candidate') return outcome
  if (changed === 0) return refused('nothing-changed')
  if (act.publication !== null && act.publication.on < supersededOn)
    return refused('day-before-superseded', { on: supersededOn })
  return unjudged.length > 0 ? refused('judgements-open', { names: unjudged.join('、') }) : outcome
}
