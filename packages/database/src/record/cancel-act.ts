import type { Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'

/** 受付を取り消す: the author takes an act back that nobody has decided yet. False where it is too late or not theirs. */
export async function cancelAct(db: Kysely<Tables>, decisionId: string, actor: string, at: Date): Promise<boolean> {
  const result = await db
    .updateTable('act')
    .set({ cancelled_at: at })
    .where('decision_id', '=', decisionId)
    .where('actor_id', '=', actor)
    .where('outcome', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
