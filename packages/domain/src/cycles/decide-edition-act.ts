import { tokyoDateOf } from '../calendar/index.ts'
import { type Refusal, refused } from '../requests/refusal.ts'
import { type CyclePhase, type EditionActKind, canAbandon } from './cycle.ts'

/**
 * An act on the edition of a year or a correction, by a person who does or does not hold a post of planning at its instant.
 * `publication` is asked for by make-candidate and schedule: 公表日 (`YYYY-MM-DD`, Asia/Tokyo) and the instant before which nothing
 * is public, null for at once after the 決裁.
 */
export interface EditionAct {
  kind: EditionActKind
  ofPlanning: boolean
  reason: string
  publication: Publication | null
}

/** When an edition becomes public: its 公表日 (`YYYY-MM-DD`, Asia/Tokyo), and the instant before which it is not; null for at once. */
export interface Publication {
  on: string
  /** Instant, ISO 8601 in UTC. */
  at: string | null
}

/** A recorded act: the phase it leads to. */
export interface EditionActDecided {
  kind: 'decided'
  phase: CyclePhase
}

/** Phases in which a candidate stands whose hour may be set. */
const HAS_CANDIDATE: ReadonlySet<CyclePhase> = new Set(['rendering', 'deciding', 'scheduled'])

/**
 * Allows or refuses an act on an edition that is being made. The hour is always one of the printed 公表日: what was decided says
 * that day, so another day needs another candidate.
 */
export function decideEditionAct(phase: CyclePhase, act: EditionAct): EditionActDecided | Refusal {
  if (!canAbandon(phase)) return refused('cycle-ended')
  const { at, on } = act.publication ?? { at: null, on: '' }
  if (at !== null && tokyoDateOf(at) !== on) return refused('other-day', { on })
  switch (act.kind) {
    case 'make-candidate':
      return phase === 'checking' ? { kind: 'decided', phase: 'rendering' } : refused('wrong-phase', { phase })
    case 'schedule':
      return HAS_CANDIDATE.has(phase) ? { kind: 'decided', phase } : refused('wrong-phase', { phase })
    case 'take-back':
      if (phase !== 'deciding' && phase !== 'scheduled') return refused('wrong-phase', { phase })
      return act.reason.trim() === '' ? refused('reason-missing') : { kind: 'decided', phase: 'checking' }
    case 'abandon':
      return act.reason.trim() === '' ? refused('reason-missing') : { kind: 'decided', phase: 'abandoned' }
  }
}

/** Where a decided 公表 leads: to its publication, or to waiting for its hour. */
export function afterPublicationDecided(publishAt: string | null, now: string): 'publishing' | 'scheduled' {
  return publishAt !== null && Date.parse(publishAt) > Date.parse(now) ? 'scheduled' : 'publishing'
}
