import {
  type CyclePhase,
  type Receipt,
  type RequestEffect,
  type RequestSubject,
  afterPublicationDecided,
  changeKindOf,
} from '@torikumi/domain'
import type { Transaction } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { type EditionMaker, lockMaker, moveMaker } from '../editions/edition-maker.ts'
import { withdrawCandidate } from '../editions/withdraw-candidate.ts'
import { putIntoOutbox } from '../outbox.ts'

type EffectKinds = ReadonlySet<RequestEffect['kind']>

/**
 * What an act on a request means for its year, or for the correction it belongs to. Their rows were locked before anything was
 * read, so that of two last confirmations one always sees the other. The workflow is told by one message of the act that made it
 * true.
 */
export async function afterRequestAct(
  trx: Transaction<Tables>,
  request: RequestSubject,
  effects: readonly RequestEffect[],
  receipt: Receipt,
  now: Date,
): Promise<void> {
  const kinds: EffectKinds = new Set(effects.map((effect) => effect.kind))
  if (!['confirmed', 'returned', 'decided', 'closed'].some((kind) => kinds.has(kind as RequestEffect['kind']))) return
  const maker = await makerOf(trx, request.id)
  if (kinds.has('closed')) await tellIfClosed(trx, request.id, now)
  if (request.kind === 'opinion') return afterOpinionAct(trx, maker, kinds, receipt, now)
  const next =
    request.kind === 'publication'
      ? await afterPublicationAct(trx, request, kinds, now)
      : await afterSectionAct(trx, request, maker, kinds)
  if (next === null || next === maker.phase) return
  if (next === 'answering' || next === 'checking') await withdrawCandidate(trx, maker.cycle.id, now)
  await moveMaker(trx, maker, next, receipt.decisionId, now)
}

/**
 * Answers to opinions hold up no phase. In 横断確認 what they say is read anew; a candidate that printed one goes when it is sent
 * back.
 */
async function afterOpinionAct(
  trx: Transaction<Tables>,
  maker: EditionMaker,
  kinds: EffectKinds,
  receipt: Receipt,
  now: Date,
): Promise<void> {
  if (maker.phase === 'answering') return
  if (maker.phase !== 'checking') {
    if (!kinds.has('returned')) return
    await withdrawCandidate(trx, maker.cycle.id, now)
  }
  await moveMaker(trx, maker, 'checking', receipt.decisionId, now)
}

/** A request of which nothing is left ends. */
async function tellIfClosed(trx: Transaction<Tables>, requestId: string, now: Date): Promise<void> {
  const { state } = await trx
    .selectFrom('request')
    .select('state')
    .where('id', '=', requestId)
    .executeTakeFirstOrThrow()
  if (state !== 'closed') return
  await putIntoOutbox(
    trx,
    [{ purpose: 'signal-request', key: `request-closed/${requestId}`, payload: { requestId } }],
    now,
  )
}

async function afterPublicationAct(
  trx: Transaction<Tables>,
  request: RequestSubject,
  kinds: EffectKinds,
  now: Date,
): Promise<CyclePhase | null> {
  if (!kinds.has('decided')) return kinds.has('returned') ? 'checking' : null
  const candidate = await trx
    .selectFrom('edition')
    .innerJoin('request_item', 'request_item.edition_key', 'edition.key')
    .select('publish_at')
    .where('request_item.request_id', '=', request.id)
    .executeTakeFirstOrThrow()
  return afterPublicationDecided(candidate.publish_at?.toISOString() ?? null, now.toISOString())
}

async function afterSectionAct(
  trx: Transaction<Tables>,
  request: RequestSubject,
  maker: EditionMaker,
  kinds: EffectKinds,
): Promise<CyclePhase | null> {
  const isOwn = maker.kind === 'cycle' ? request.kind === 'regular' : changeKindOf(request.kind) !== null
  if (!isOwn) return null
  if (kinds.has('returned')) return 'answering'
  if (!(kinds.has('confirmed') || kinds.has('closed')) || maker.phase !== 'answering') return null
  const open = await trx
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .select('request_item.id')
    .where('request_item.cycle_id', '=', maker.cycle.id)
    .where('request_item.request_kind', '=', request.kind)
    .where('request_item.state', 'not in', ['confirmed', 'closed'])
    .where('request.correction_id', 'is not distinct from', maker.kind === 'cycle' ? null : maker.correction.id)
    .limit(1)
    .executeTakeFirst()
  return open === undefined ? 'checking' : null
}

async function makerOf(trx: Transaction<Tables>, requestId: string): Promise<EditionMaker> {
  const { cycle_id: cycle, correction_id: correction } = await trx
    .selectFrom('request')
    .select(['cycle_id', 'correction_id'])
    .where('id', '=', requestId)
    .executeTakeFirstOrThrow()
  return lockMaker(trx, cycle, correction)
}
