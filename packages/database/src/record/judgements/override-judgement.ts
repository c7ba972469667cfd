import type { JudgementMark } from '@torikumi/domain'
import type { Database } from '../../open-database.ts'
import { titleAt } from '../../queries/organisation/members.ts'

/** A person's judgement of an indicator in place of the rule set's, or (with null) that it is taken back. */
export interface JudgementChange {
  cycle: string
  indicator: string
  to: { mark: JudgementMark; word: string; reason: string } | null
  by: string
  at: Date
}

/** wrong-phase: the year is not in 横断確認; not-decided: the row has no decided answer of this year. */
export type JudgementChangeOutcome = 'kept' | 'wrong-phase' | 'not-decided'

/**
 * Writes 判定の変更 into the record, for the answer that is decided now. Only while the year is in 横断確認: what a candidate was
 * made of cannot change under it. The caller has checked that the word is one of the year's rule set and that a reason is given.
 */
export async function overrideJudgement(db: Database, change: JudgementChange): Promise<JudgementChangeOutcome> {
  return db.transaction().execute(async (trx) => {
    const cycle = await trx
      .selectFrom('cycle')
      .select('phase')
      .where('id', '=', change.cycle)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (cycle.phase !== 'checking') return 'wrong-phase'
    const item = await trx
      .selectFrom('request_item')
      .select('hash')
      .where('cycle_id', '=', change.cycle)
      .where('request_kind', '=', 'regular')
      .where('indicator_id', '=', change.indicator)
      .where('state', 'in', ['decided', 'confirmed'])
      .executeTakeFirst()
    if (item === undefined || item.hash === null) return 'not-decided'
    const last = await trx
      .selectFrom('judgement_override')
      .select((select) => select.fn.max('seq').as('seq'))
      .where('cycle_id', '=', change.cycle)
      .where('indicator_id', '=', change.indicator)
      .executeTakeFirst()
    await trx
      .insertInto('judgement_override')
      .values({
        cycle_id: change.cycle,
        indicator_id: change.indicator,
        seq: (last?.seq ?? 0) + 1,
        answer_sha256: item.hash,
        mark: change.to?.mark ?? null,
        word: change.to?.word ?? null,
        reason: change.to?.reason ?? null,
        made_by: change.by,
        made_by_post: await titleAt(trx, change.by, change.at),
        made_at: change.at,
      })
      .execute()
    return 'kept'
  })
}
