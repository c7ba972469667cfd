import {
  type ActPayloads,
  type EditionAct,
  type EditionActKind,
  type EditionActDecided,
  tokyoDateOf,
} from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import type { ActTable } from '../../tables/process.ts'
import type { Tables } from '../../tables/index.ts'
import { beginCandidate } from './begin-candidate.ts'
import type { EditionMaker } from './edition-maker.ts'
import { withdrawCandidate } from './withdraw-candidate.ts'

/** An act on an edition as the reducer takes it; a change of the hour is measured against the 公表日 of the open candidate. */
export async function editionActOf(
  trx: Transaction<Tables>,
  act: Selectable<ActTable>,
  cycleId: string,
  ofPlanning: boolean,
): Promise<EditionAct> {
  const kind = act.kind as EditionActKind
  const payload = JSON.parse(act.payload) as ActPayloads['abandon'] & ActPayloads['make-candidate']
  return {
    kind,
    ofPlanning,
    reason: payload.reason ?? '',
    publication: kind === 'schedule' ? await rescheduled(trx, act, cycleId) : (payload.publication ?? null),
  }
}

async function rescheduled(
  trx: Transaction<Tables>,
  act: Selectable<ActTable>,
  cycleId: string,
): Promise<EditionAct['publication']> {
  const { at } = JSON.parse(act.payload) as ActPayloads['schedule']
  const candidate = await trx
    .selectFrom('edition')
    .select('publish_on')
    .where('cycle_id', '=', cycleId)
    .where('state', 'in', ['rendering', 'candidate'])
    .executeTakeFirst()
  return { on: candidate?.publish_on ?? tokyoDateOf(act.acted_at), at }
}

/** What a recorded act means for the candidate; the phase is moved by the caller, who holds the lock. */
export async function actOnEdition(
  trx: Transaction<Tables>,
  maker: EditionMaker,
  { kind, publication }: EditionAct,
  outcome: EditionActDecided,
  now: Date,
): Promise<void> {
  const cycleId = maker.cycle.id
  if (kind === 'make-candidate') await beginCandidate(trx, maker, publication)
  if (kind === 'take-back' || outcome.phase === 'abandoned') await withdrawCandidate(trx, cycleId, now)
  if (kind !== 'schedule') return
  await trx
    .updateTable('edition')
    .set({ publish_at: publication?.at == null ? null : new Date(publication.at) })
    .where('cycle_id', '=', cycleId)
    .where('state', 'in', ['rendering', 'candidate'])
    .execute()
}
