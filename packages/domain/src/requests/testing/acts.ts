import type { RequestAct, ReviewAct } from '../act.ts'
import type { RequestItem } from '../item.ts'
import type { RequestSubject } from '../request.ts'
import { REVISION } from './subject.ts'
import { person } from './office.ts'

/** The instant of every act built here. */
export const AT = '2017-09-06T02:00:00.000Z'

/** What an act of review names, beside the rows it accepts. */
export interface Named {
  accepted?: readonly string[]
  returned?: readonly string[]
  reason?: string
  revision?: string
  hash?: string
  byPlanning?: boolean
}

/** 提出 of all rows: `hashes` gives the new content of some, the others stand as they are. */
export function submitting(
  name: string,
  request: RequestSubject,
  hashes: Readonly<Record<string, string>> = {},
  drafters: Readonly<Record<string, readonly string[]>> = {},
): RequestAct {
  const items = request.items.map((item) => ({
    item: item.id,
    hash: hashes[item.id] ?? item.hash ?? `${item.id}-v1`,
    drafters: drafters[item.id] ?? [],
  }))
  return { kind: 'submit', actor: person(name), at: AT, revision: { sha256: 'revision-next', items } }
}

/** 引戻し. */
export function withdrawing(name: string): RequestAct {
  return { kind: 'withdraw', actor: person(name), at: AT }
}

/** 回議済, 決裁, 差戻し or 企画課確認 of rows named by id, as they were seen in the newest revision. */
export function reviewing(
  kind: ReviewAct['kind'],
  name: string,
  named: Named,
): ReviewAct & Pick<RequestAct, 'actor' | 'at'> {
  return {
    kind,
    actor: person(name),
    at: AT,
    revisionSha256: named.revision ?? REVISION,
    accepted: (named.accepted ?? []).map((item) => ({ item, hash: named.hash ?? `${item}-v1` })),
    returned: (named.returned ?? []).map((item) => ({ item, reason: named.reason ?? '出典を書いてください。' })),
    byPlanning: named.byPlanning ?? kind === 'confirm',
    comment: '',
  }
}

/** The states of rows by id, for short expectations. */
export function statesOf(items: readonly RequestItem[]): Record<string, string> {
  return Object.fromEntries(items.map((item) => [item.id, item.state]))
}
