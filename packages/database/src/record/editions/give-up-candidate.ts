import type { Database } from '../../open-database.ts'
import { lockMakerOf, moveMaker } from './edition-maker.ts'

/** Takes back a candidate that cannot be printed and keeps the reason; nothing where none is being printed. */
export async function giveUpCandidate(db: Database, cycleId: string, reason: string, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const maker = await lockMakerOf(trx, cycleId, 'rendering')
    if (maker === null) return
    const given = await trx
      .updateTable('edition')
      .set({ state: 'withdrawn', failure: reason })
      .where('cycle_id', '=', cycleId)
      .where('state', '=', 'rendering')
      .returning('key')
      .executeTakeFirst()
    if (given !== undefined) await moveMaker(trx, maker, 'checking', given.key, now)
  })
}
