import { type CyclePhase, isEnded } from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import type { CorrectionTable } from '../../tables/corrections.ts'
import type { Tables } from '../../tables/index.ts'
import { putIntoOutbox } from '../outbox.ts'

/**
 * Moves a correction to a phase and leaves word for its workflow (not of its end, which only the workflow itself brings about).
 * `cause` is the id of what moved it; the caller holds the lock.
 */
export async function moveCorrection(
  trx: Transaction<Tables>,
  correction: Pick<Selectable<CorrectionTable>, 'id' | 'version'>,
  phase: CyclePhase,
  cause: string,
  now: Date,
): Promise<void> {
  const { id, version } = correction
  await trx
    .updateTable('correction')
    .set({ phase, version: version + 1 })
    .where('id', '=', id)
    .execute()
  if (isEnded(phase)) return
  const key = `correction-phase/${id}/${cause}/${phase}`
  await putIntoOutbox(trx, [{ purpose: 'signal-correction', key, payload: { correctionId: id } }], now)
}
