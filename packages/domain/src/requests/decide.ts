import type { Holders } from '../organisation/holders.ts'
import type { RequestAct } from './act.ts'
import { close } from './close.ts'
import { confirm } from './confirm.ts'
import { extend } from './extend.ts'
import type { RequestOutcome } from './outcome.ts'
import { refused } from './refusal.ts'
import type { RequestSubject } from './request.ts'
import { review } from './review.ts'
import { submit } from './submit.ts'
import { withdraw } from './withdraw.ts'

/**
 * The one place where an act on a request is allowed or refused. Pure: everything it knows is in its arguments, `holders`
 * being those at the act's own instant. A refusal is a value with a code; it never throws for what people do.
 */
export function decideRequest(request: RequestSubject, act: RequestAct, holders: Holders): RequestOutcome {
  if (request.cycleEnded) return refused('cycle-ended')
  switch (act.kind) {
    case 'submit':
      return submit(request, act, holders)
    case 'withdraw':
      return withdraw(request, act)
    case 'agree':
    case 'approve':
      return review(request, act, holders)
    case 'confirm':
      return confirm(request, act)
    case 'close':
      return close(request, act)
    case 'extend':
      return extend(request, act)
    case 'return':
      return act.byPlanning ? confirm(request, act) : review(request, act, holders)
  }
}
