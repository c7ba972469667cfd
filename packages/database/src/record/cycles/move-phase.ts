import { type CyclePhase, isEnded } from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import type { CycleTable } from '../../tables/process.ts'
import type { Tables } from '../../tables/index.ts'
import { putIntoOutbox } from '../outbox.ts'

/**
 * Moves a year to a phase and leaves word for its workflow (not of its end, which only the workflow itself brings about).
 * `cause` is the id of what moved it; the caller holds the lock.
 */
export async function movePhase(
  trx: Transaction<Tables>,
  cycle: Pick<Selectable<CycleTable>, 'id' | 'municipality_code' | 'fiscal_year' | 'cycle_no' | 'version'>,
  phase: CyclePhase,
  cause: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('cycle')
    .set({ phase, version: cycle.version + 1 })
    .where('id', '=', cycle.id)
    .execute()
  if (isEnded(phase)) return
  const payload = {
    municipalityCode: cycle.municipality_code,
    fiscalYear: String(cycle.fiscal_year),
    cycleNo: String(cycle.cycle_no),
  }
  await putIntoOutbox(
    trx,
    [{ purpose: 'signal-cycle', key: `cycle-phase/${cycle.id}/${cause}/${phase}`, payload }],
    now,
  )
}
