import type { CyclePhase } from '@torikumi/domain'
import type { Selectable, Transaction } from 'kysely'
import type { CorrectionTable } from '../../tables/corrections.ts'
import type { Tables } from '../../tables/index.ts'
import type { CycleTable } from '../../tables/process.ts'
import { lockCorrection } from '../corrections/load-correction.ts'
import { moveCorrection } from '../corrections/move-correction.ts'
import { movePhase } from '../cycles/move-phase.ts'

/** What makes an edition: a year its first, a correction of a published year each later one. */
export type EditionMaker =
  | { kind: 'cycle'; cycle: Selectable<CycleTable>; phase: CyclePhase }
  | { kind: 'correction'; cycle: Selectable<CycleTable>; correction: Selectable<CorrectionTable>; phase: CyclePhase }

/** Locks a year and, where one is named, its correction, always in this order. */
export async function lockMaker(
  trx: Transaction<Tables>,
  cycleId: string,
  correctionId: string | null,
): Promise<EditionMaker> {
  const cycle = await trx
    .selectFrom('cycle')
    .selectAll()
    .where('id', '=', cycleId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (correctionId === null) return { kind: 'cycle', cycle, phase: cycle.phase }
  const correction = await lockCorrection(trx, correctionId)
  if (correction === null) throw new Error(`correction ${correctionId} does not exist`)
  return { kind: 'correction', cycle, correction, phase: correction.phase }
}

/** The maker of the edition of a year that is in one of these states, locked; null where there is no such edition. */
export async function lockMakerOf(
  trx: Transaction<Tables>,
  cycleId: string,
  state: 'rendering' | 'candidate',
): Promise<EditionMaker | null> {
  const open = await trx
    .selectFrom('edition')
    .select('correction_id')
    .where('cycle_id', '=', cycleId)
    .where('state', '=', state)
    .executeTakeFirst()
  return open === undefined ? null : lockMaker(trx, cycleId, open.correction_id)
}

/** Moves what makes an edition to a phase and leaves word for its workflow; the caller holds the lock. */
export async function moveMaker(
  trx: Transaction<Tables>,
  maker: EditionMaker,
  phase: CyclePhase,
  cause: string,
  now: Date,
): Promise<void> {
  if (maker.kind === 'cycle') await movePhase(trx, maker.cycle, phase, cause, now)
  else await moveCorrection(trx, maker.correction, phase, cause, now)
}
