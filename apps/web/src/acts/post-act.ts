import { markSent, writeAct } from '@torikumi/database'
import type { ActAnswer, NewAct } from '@torikumi/domain'
import type { ActSubject } from '@torikumi/process-client'
import type { Deps } from '../deps.ts'

/** What became of an act that was posted. */
export type PostedAct =
  | { kind: 'recorded'; answer: Extract<ActAnswer, { kind: 'recorded' }> }
  /** Written down, not answered in time: the record will say. */
  | { kind: 'pending' }
  | { kind: 'refused'; code: string; params: Record<string, string | number> }

/**
 * Writes an act down and sends it. `write` runs in one transaction: it may save what belongs to the act before giving it.
 * An act that is written is never lost: without an answer from the engine it is pending, and a loop of the worker sends it
 * again.
 */
export async function postAct(
  deps: Pick<Deps, 'db' | 'engine' | 'clock' | 'log'>,
  act: NewAct,
  subject: ActSubject,
): Promise<PostedAct> {
  const written = await deps.db.transaction().execute((trx) => writeAct(trx, act))
  switch (written.kind) {
    case 'other-payload':
      return { kind: 'refused', code: 'other-payload', params: {} }
    case 'busy':
      return { kind: 'refused', code: 'busy', params: {} }
    case 'repeated':
      return written.answer === 'pending' ? { kind: 'pending' } : outcomeOf(written.answer)
    case 'written':
      return send(deps, act.decisionId, subject)
  }
}

async function send(
  { db, engine, clock, log }: Pick<Deps, 'db' | 'engine' | 'clock' | 'log'>,
  decisionId: string,
  subject: ActSubject,
): Promise<PostedAct> {
  const attempt = await markSent(db, decisionId, clock.now())
  const answer = await engine.sendAct(subject, decisionId, attempt)
  if (answer.kind !== 'unanswered') return outcomeOf(answer)
  log.warn({ decisionId, err: answer.cause }, 'an act waits for its answer')
  return { kind: 'pending' }
}

function outcomeOf(answer: ActAnswer): PostedAct {
  return answer.kind === 'recorded'
    ? { kind: 'recorded', answer }
    : { kind: 'refused', code: answer.code, params: answer.params }
}

/** The year an act on it is sent to, by its key. */
export function cycleSubject(cycle: { municipalityCode: string; fiscalYear: number; cycleNo: number }): ActSubject {
  const { municipalityCode, fiscalYear, cycleNo } = cycle
  return { kind: 'cycle', key: { municipalityCode, fiscalYear, cycleNo } }
}
