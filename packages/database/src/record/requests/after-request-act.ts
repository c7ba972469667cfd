import type { CyclePhase, Receipt, RequestEffect, RequestSubject } from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import type { CycleTable } from '../../tables/process.ts'
import type { Tables } from '../../tables/index.ts'
import { withdrawCandidate } from '../editions/withdraw-candidate.ts'
import { movePhase } from '../cycles/move-phase.ts'

/**
 * What an act on a request means for its year. The year's row was locked before anything was read, so that of two last
 * confirmations one always sees the other. The year's workflow is told by one message of the act that made it true.
 */
export async function afterRequestAct(
  trx: Transaction<Tables>,
  request: RequestSubject,
  effects: readonly RequestEffect[],
  receipt: Receipt,
  now: Date,
): Promise<void> {
  const kinds = new Set(effects.map((effect) => effect.kind))
  if (!kinds.has('confirmed') && !kinds.has('returned') && !kinds.has('decided')) return
  const cycle = await cycleOf(trx, request.id)
  const next =
    request.kind === 'publication' ? afterPublicationAct(kinds) : await afterSectionAct(trx, request, cycle, kinds)
  if (next === null || next === cycle.phase) return
  if (next === 'answering' || next === 'checking') await withdrawCandidate(trx, cycle.id, now)
  await movePhase(trx, cycle, next, receipt.decisionId, now)
}

function afterPublicationAct(kinds: ReadonlySet<RequestEffect['kind']>): CyclePhase | null {
  if (kinds.has('decided')) return 'publishing'
  return kinds.has('returned') ? 'checking' : null
}

async function afterSectionAct(
  trx: Transaction<Tables>,
  request: RequestSubject,
  cycle: Selectable<CycleTable>,
  kinds: ReadonlySet<RequestEffect['kind']>,
): Promise<CyclePhase | null> {
  if (request.kind !== 'regular') return null
  if (kinds.has('returned')) return 'answering'
  if (!kinds.has('confirmed') || cycle.phase !== 'answering') return null
  const open = await trx
    .selectFrom('request_item')
    .select('id')
    .where('cycle_id', '=', cycle.id)
    .where('request_kind', '=', 'regular')
    .where('state', 'not in', ['confirmed', 'closed'])
    .limit(1)
    .executeTakeFirst()
  return open === undefined ? 'checking' : null
}

async function cycleOf(trx: Transaction<Tables>, requestId: string): Promise<Selectable<CycleTable>> {
  return trx
    .selectFrom('cycle')
    .selectAll()
    .where('id', '=', (select) => select.selectFrom('request').select('cycle_id').where('request.id', '=', requestId))
    .executeTakeFirstOrThrow()
}
