import {
  type ActAnswer,
  type ActPayloads,
  type RequestAct,
  type RequestDecided,
  type RequestSubject,
  decideRequest,
  freezeRevision,
  tokyoDateOf,
  requestState,
} from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import type { ActTable } from '../../tables/process.ts'
import type { Tables } from '../../tables/index.ts'
import { actorAt } from '../actor-at.ts'
import { unfitAnswer } from './unfit-answer.ts'
import { holdersAt } from '../holders-at.ts'
import { writeDecision } from '../write-decision.ts'
import { afterRequestAct } from './after-request-act.ts'
import { lockRequestSubject } from './load-request.ts'
import { writeItems } from './write-items.ts'

type Act = Selectable<ActTable>

const MOVES_THE_YEAR: ReadonlySet<Act['kind']> = new Set(['approve', 'return', 'confirm', 'close'])

/** Decides an act on a request within the caller's transaction. */
export async function recordRequestAct(trx: Transaction<Tables>, act: Act, now: Date): Promise<ActAnswer> {
  const request = await lockRequestSubject(trx, act.subject_id, MOVES_THE_YEAR.has(act.kind))
  if (request === null) throw new Error(`act ${act.decision_id} names request ${act.subject_id}, which does not exist`)
  const day = tokyoDateOf(act.acted_at)
  const actor = await actorAt(trx, act.actor_id, request.section, day)
  const requestAct = { ...actOf(act), actor, at: act.acted_at.toISOString() } as RequestAct
  const outcome = decideRequest(request, requestAct, await holdersAt(trx, day))
  if (outcome.kind === 'refused') return outcome
  const unfit = act.kind === 'submit' ? await unfitAnswer(trx, request, JSON.parse(act.payload)) : null
  return unfit ?? writeOutcome(trx, act, request, outcome, now)
}

async function writeOutcome(
  trx: Transaction<Tables>,
  act: Act,
  request: RequestSubject,
  outcome: RequestDecided,
  now: Date,
): Promise<ActAnswer> {
  const revisionNo = act.kind === 'submit' ? await writeRevision(trx, act, request) : (request.revision?.no ?? null)
  await writeItems(trx, request.items, outcome.items, revisionNo)
  const state = requestState(outcome.items)
  const version = request.version + 1
  await trx
    .updateTable('request')
    .set({ state, version, revision_no: revisionNo, due_on: outcome.dueOn ?? request.dueOn })
    .where('id', '=', request.id)
    .execute()
  const receipt = await writeDecision(trx, act, { revisionNo, step: outcome.step, post: outcome.post }, now)
  await afterRequestAct(trx, request, outcome.effects, receipt, now)
  return { kind: 'recorded', receipt, version, state }
}

/** The act as the reducer takes it: the payload of a submission is frozen and hashed here, from the row, never from a message. */
function actOf(act: Act): object {
  if (act.kind === 'submit') {
    const payload = JSON.parse(act.payload) as ActPayloads['submit']
    const frozen = freezeRevision(payload.revision)
    const items = frozen.items.map((item) => ({ ...item, drafters: payload.drafters[item.item] ?? [] }))
    return { kind: act.kind, revision: { sha256: frozen.sha256, items } }
  }
  return { ...(JSON.parse(act.payload) as object), kind: act.kind }
}

async function writeRevision(trx: Transaction<Tables>, act: Act, request: RequestSubject): Promise<number> {
  const frozen = freezeRevision((JSON.parse(act.payload) as ActPayloads['submit']).revision)
  const revisionNo = (request.revision?.no ?? 0) + 1
  await trx
    .insertInto('revision')
    .values({
      request_id: request.id,
      revision_no: revisionNo,
      sha256: frozen.sha256,
      body: frozen.text,
      submitted_by: act.actor_id,
      submitted_at: act.acted_at,
    })
    .execute()
  return revisionNo
}
