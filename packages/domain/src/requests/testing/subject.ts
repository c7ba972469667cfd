import type { RequestItem, Return } from '../item.ts'
import type { RequestSubject } from '../request.ts'
import { ROUTE } from './office.ts'

/** The hash of the newest revision of the requests built here. */
export const REVISION = 'revision-1'

/** A return by the head, as a row keeps it. */
export const RETURNED: Return = { reason: '数え方を確かめてください。', post: 'head', at: '2017-09-05T01:00:00.000Z' }

/** A row that `Staff` wrote; its hash is `{id}-v1` once it was submitted. */
export function row(id: string, state: RequestItem['state'], otherwise: Partial<RequestItem> = {}): RequestItem {
  const submitted = state !== 'requested'
  const decided = state === 'decided' || state === 'confirmed'
  return {
    id,
    kind: 'indicator',
    state,
    step: { circulating: 1, deciding: 2 }[state as string] ?? null,
    hash: submitted ? `${id}-v1` : null,
    drafters: submitted ? ['Staff'] : [],
    decidedBy: decided ? 'Head' : null,
    returned: state === 'returned' ? RETURNED : null,
    ...otherwise,
  }
}

/** A 定例照会 with these rows, already submitted once. */
export function request(items: readonly RequestItem[], otherwise: Partial<RequestSubject> = {}): RequestSubject {
  return {
    id: 'request',
    kind: 'regular',
    section: 'tourism',
    version: 1,
    dueOn: '2017-09-15',
    route: ROUTE,
    revision: { no: 1, sha256: REVISION },
    opened: [],
    items,
    cycleEnded: false,
    unsettledErrors: 0,
    ...otherwise,
  }
}

/** A request nobody has answered yet. */
export function unanswered(...ids: string[]): RequestSubject {
  return request(
    ids.map((id) => row(id, 'requested')),
    { version: 0, revision: null },
  )
}
