import type { Holders } from '../../organisation/holders.ts'
import type { RequestAct } from '../act.ts'
import { decideRequest } from '../decide.ts'
import type { RequestDecided } from '../outcome.ts'
import type { RequestSubject } from '../request.ts'

/** The request as the record would hold it after a decided act: a submission is a new revision that nobody has opened. */
export function after(request: RequestSubject, act: RequestAct, outcome: RequestDecided): RequestSubject {
  const next = { ...request, version: request.version + 1, items: outcome.items }
  if (act.kind !== 'submit') return next
  return { ...next, revision: { no: (request.revision?.no ?? 0) + 1, sha256: act.revision.sha256 }, opened: [] }
}

/** Decides an act that must be recorded, and gives its outcome; a refusal is an error of the test. */
export function decided(request: RequestSubject, act: RequestAct, holders: Holders): RequestDecided {
  const outcome = decideRequest(request, act, holders)
  if (outcome.kind === 'refused') throw new Error(`${act.kind} by ${act.actor.person} is refused: ${outcome.code}`)
  return outcome
}

/** Plays acts one after the other, each built from the request as it then stands. */
export function play(
  request: RequestSubject,
  holders: Holders,
  ...acts: readonly ((now: RequestSubject) => RequestAct)[]
): RequestSubject {
  return acts.reduce((now, build) => {
    const act = build(now)
    return after(now, act, decided(now, act, holders))
  }, request)
}
