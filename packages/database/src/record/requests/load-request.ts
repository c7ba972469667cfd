import { type CyclePhase, type RequestItem, type RequestSubject, type Route, isEnded } from '@torikumi/domain'
import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import type { RequestItemTable, RequestTable } from '../../tables/process.ts'
import { unsettledCorrectionErrors } from '../findings/correction-findings.ts'
import { lockMaker } from '../editions/edition-maker.ts'

/**
 * A request as the reducer needs it; null where there is none. Nothing is locked.
 */
export async function loadRequestSubject(db: Kysely<Tables>, requestId: string): Promise<RequestSubject | null> {
  const request = await db.selectFrom('request').selectAll().where('id', '=', requestId).executeTakeFirst()
  return request === undefined ? null : subjectOf(db, request)
}

/**
 * The same under a lock, so that acts on one request are decided one after the other. `withCycle` locks the year and its correction
 * too, always after the request: for acts that may move a phase.
 */
export async function lockRequestSubject(
  trx: Transaction<Tables>,
  requestId: string,
  withCycle: boolean,
): Promise<RequestSubject | null> {
  const request = await trx.selectFrom('request').selectAll().where('id', '=', requestId).forUpdate().executeTakeFirst()
  if (request === undefined) return null
  if (withCycle) await lockMaker(trx, request.cycle_id, request.correction_id)
  return subjectOf(trx, request)
}

async function subjectOf(db: Kysely<Tables>, request: Selectable<RequestTable>): Promise<RequestSubject> {
  const requestId = request.id
  const phase = await phaseOver(db, request)
  const items = await db
    .selectFrom('request_item')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('position')
    .execute()
  return {
    id: request.id,
    kind: request.kind,
    section: request.section_id,
    version: request.version,
    dueOn: request.due_on,
    route: await routeOf(db, requestId),
    revision: await newestRevision(db, request),
    opened: await firstViews(db, requestId),
    items: items.map(itemOf),
    // While an edition is being made public, nothing under it may move any more.
    cycleEnded: isEnded(phase) || phase === 'publishing',
    unsettledErrors: await unsettledErrors(db, request),
  }
}

/** The phase of the correction that a request belongs to, else of its year. */
async function phaseOver(db: Kysely<Tables>, request: Selectable<RequestTable>): Promise<CyclePhase> {
  const { phase } =
    request.correction_id === null
      ? await db.selectFrom('cycle').select('phase').where('id', '=', request.cycle_id).executeTakeFirstOrThrow()
      : await db
          .selectFrom('correction')
          .select('phase')
          .where('id', '=', request.correction_id)
          .executeTakeFirstOrThrow()
  return phase
}

/** First views of rows that still wait where they were seen: a later revision of other rows does not undo them. */
async function firstViews(db: Kysely<Tables>, requestId: string): Promise<RequestSubject['opened']> {
  const rows = await db
    .selectFrom('opened')
    .select(['step_no', 'opened_at'])
    .where('request_id', '=', requestId)
    .where((where) =>
      where.exists(
        where
          .selectFrom('request_item')
          .select('request_item.id')
          .where('request_item.request_id', '=', requestId)
          .whereRef('request_item.step_no', '=', 'opened.step_no')
          .whereRef('request_item.submitted_revision_no', '<=', 'opened.revision_no'),
      ),
    )
    .orderBy('opened_at')
    .execute()
  return rows.map((row) => ({ step: row.step_no, at: row.opened_at.toISOString() }))
}

async function routeOf(db: Kysely<Tables>, requestId: string): Promise<Route> {
  const rows = await db
    .selectFrom('request_step')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('step_no')
    .execute()
  return {
    steps: rows.flatMap((row) =>
      row.kind === 'above' ? [] : [{ no: row.step_no, kind: row.kind, post: row.post_id }],
    ),
    above: rows.filter((row) => row.kind === 'above').map((row) => row.post_id),
  }
}

async function newestRevision(
  db: Kysely<Tables>,
  request: Selectable<RequestTable>,
): Promise<RequestSubject['revision']> {
  if (request.revision_no === null) return null
  const row = await db
    .selectFrom('revision')
    .select(['revision_no', 'sha256'])
    .where('request_id', '=', request.id)
    .where('revision_no', '=', request.revision_no)
    .executeTakeFirstOrThrow()
  return { no: row.revision_no, sha256: row.sha256 }
}

async function unsettledErrors(db: Kysely<Tables>, request: Selectable<RequestTable>): Promise<number> {
  if (request.kind !== 'publication') return 0
  if (request.correction_id !== null) {
    return unsettledCorrectionErrors(db, { id: request.correction_id, cycle: request.cycle_id })
  }
  const row = await db
    .selectFrom('finding')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('cycle_id', '=', request.cycle_id)
    .where('severity', '=', 'error')
    .where('present', '=', true)
    .where('settlement', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}

function itemOf(row: Selectable<RequestItemTable>): RequestItem {
  const returned =
    row.return_reason === null
      ? null
      : { reason: row.return_reason, post: row.returned_by ?? '', at: (row.returned_at ?? new Date(0)).toISOString() }
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    step: row.step_no,
    hash: row.hash,
    drafters: row.drafters,
    decidedBy: row.decided_by,
    returned,
  }
}
