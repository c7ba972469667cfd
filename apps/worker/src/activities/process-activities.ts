import {
  ActNotFoundError,
  type Database,
  giveUpCandidate,
  type PublicationWaits,
  liveRequests,
  liveRequestsOfCorrection,
  loadCorrection,
  loadCycle,
  loadRequestSubject,
  publishWhenDue,
  recordAct,
  refreshFindings,
} from '@torikumi/database'
import { type ActAnswer, type CycleKey, isEnded, requestState } from '@torikumi/domain'
import type { ProcessClient } from '@torikumi/process-client'
import { ApplicationFailure } from '@temporalio/activity'
import type { Clock } from '../clock.ts'
import { onceStored } from './once-stored.ts'
import type { Store } from '@torikumi/store'

/** A year as its workflow needs it: ids, a phase and a version, nothing of its content. */
export interface CycleRecord {
  id: string
  phase: string
  version: number
  ended: boolean
  /** Requests that may still receive acts. */
  requests: { id: string; summary: string }[]
}

/** A correction as its workflow needs it; `cycle` is the id of the published year. */
export interface CorrectionRecord extends CycleRecord {
  cycle: string
}

/** What the process workflows do outside of themselves. */
export type ProcessActivities = ReturnType<typeof createProcessActivities>

/** The activities of the process queue over their dependencies; each is idempotent by the key it is given. */
export function createProcessActivities(deps: {
  db: Database
  store: Store
  engine: ProcessClient
  clock: Clock
  wake: () => void
  /** How soon a publication that cannot go through is tried again, see `onceStored`. */
  lostAgainMs: number
}) {
  const { db, engine, clock, wake } = deps
  /** Publishes with a site that holds every edition public by then; it is made again where another year came first. */
  const publishWhole = async (cycleId: string) => {
    for (;;) {
      const beside = await onceStored(deps, cycleId)
      const outcome = await publishWhenDue(db, cycleId, clock.now(), beside)
      if (outcome !== 'site-outdated') return outcome
    }
  }
  return {
    /** Decides a written act. A refusal is an answer; an act that was never written is a permanent failure. */
    recordAct: async (decisionId: string): Promise<ActAnswer> => {
      try {
        const answer = await recordAct(db, decisionId, clock.now())
        wake()
        return answer
      } catch (error) {
        if (error instanceof ActNotFoundError) throw ApplicationFailure.nonRetryable(error.message, error.name)
        throw error
      }
    },

    /** Where a request stands. */
    readRequest: async (requestId: string): Promise<{ version: number; state: string; ended: boolean }> => {
      const request = await loadRequestSubject(db, requestId)
      if (request === null)
        throw ApplicationFailure.nonRetryable(`request ${requestId} does not exist`, 'RequestNotFound')
      const state = requestState(request.items)
      // Nothing is ever asked again in a closed request: whoever is asked again gets a new one.
      return { version: request.version, state, ended: request.cycleEnded || state === 'closed' }
    },

    /** Where a year stands; null before it is opened. */
    readCycle: async (key: CycleKey): Promise<CycleRecord | null> => {
      const cycle = await loadCycle(db, key)
      if (cycle === null) return null
      const requests = await liveRequests(db, cycle.id)
      return { id: cycle.id, phase: cycle.phase, version: cycle.version, ended: isEnded(cycle.phase), requests }
    },

    /** 横断確認: computes the findings of a year anew; settled ones stay settled. */
    crossCheck: async (cycleId: string): Promise<number> => refreshFindings(db, cycleId),

    /** A candidate cannot be printed as things stand: the year goes back to the cross-check, with the reason beside it. */
    giveUpCandidate: async (cycleId: string, reason: string): Promise<void> =>
      giveUpCandidate(db, cycleId, reason, clock.now()),

    /** Makes the decided candidate public, once every one of its files is known to lie unharmed in the store. */
    publish: async (cycleId: string): Promise<string | null> => {
      const outcome = await publishWhole(cycleId)
      return outcome !== null && 'edition' in outcome ? outcome.edition : null
    },

    /** The same where the hour may not have come; says how long it waits, null where nothing waits any more. */
    publishWhenDue: async (cycleId: string): Promise<PublicationWaits | null> => {
      const outcome = await publishWhole(cycleId)
      return outcome !== null && 'waitMs' in outcome ? outcome : null
    },

    /** Where a correction stands; null before it is begun. */
    readCorrection: async (correctionId: string): Promise<CorrectionRecord | null> => {
      const correction = await loadCorrection(db, correctionId)
      if (correction === null) return null
      const { id, phase, version, cycle_id: cycle } = correction
      return { id, cycle, phase, version, ended: isEnded(phase), requests: await liveRequestsOfCorrection(db, id) }
    },

    /** Tells every request of an ended correction that there is nothing more to wait for. */
    tellRequestsOfCorrection: async (correctionId: string): Promise<number> => {
      const requests = await liveRequestsOfCorrection(db, correctionId)
      for (const { id } of requests) await engine.follow({ kind: 'request', id })
      return requests.length
    },

    /** Tells every request of an ended year that there is nothing more to wait for. */
    tellRequests: async (cycleId: string): Promise<number> => {
      const requests = await liveRequests(db, cycleId)
      for (const { id } of requests) await engine.follow({ kind: 'request', id })
      return requests.length
    },
  }
}
