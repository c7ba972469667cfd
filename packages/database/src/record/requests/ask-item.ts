import type { ItemKind, RequestKind } from '@torikumi/domain'
import type { Insertable } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { RequestItemTable } from '../../tables/process.ts'

/** What a row of a request is about, and its place in it (from 1). */
export interface AskedItem {
  request: string
  cycle: string
  requestKind: RequestKind
  kind: ItemKind
  /** The id of the indicator, activity or opinion, or the key of the candidate. */
  subject: string
  position: number
}

/** A row of a request that nobody has answered yet, as it is inserted. */
export function askItem(asked: AskedItem): Insertable<RequestItemTable> {
  const { kind, subject } = asked
  return {
    id: randomUUID(),
    request_id: asked.request,
    cycle_id: asked.cycle,
    request_kind: asked.requestKind,
    kind,
    indicator_id: kind === 'indicator' ? subject : null,
    activity_id: kind === 'activity' ? subject : null,
    edition_key: kind === 'edition' ? subject : null,
    opinion_id: kind === 'opinion' ? subject : null,
    position: asked.position,
    state: 'requested',
    step_no: null,
    hash: null,
    drafters: [],
    decided_by: null,
    submitted_revision_no: null,
    decided_revision_no: null,
    return_reason: null,
    returned_by: null,
    returned_at: null,
  }
}
