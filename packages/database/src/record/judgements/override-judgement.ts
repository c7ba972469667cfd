import type { JudgementMark } from '@torikumi/domain'
import type { Transaction } from 'kysely'
import type { Database } from '../../open-database.ts'
import { titleAt } from '../../queries/organisation/members.ts'
import type { Tables } from '../../tables/index.ts'
import { lockMaker } from '../editions/edition-maker.ts'
import { judgementsToRenew } from './judged-anew.ts'

/** A person's judgement of an indicator in place of the rule set's, or (with null) that the rule set's stands. */
export interface JudgementChange {
  cycle: string
  /** The correction whose new answer is judged; null in the year itself. */
  correction: string | null
  indicator: string
  to: { mark: JudgementMark; word: string; reason: string } | null
  by: string
  at: Date
}

/**
 * wrong-phase: the year or the correction is not in 横断確認; not-decided: the row has no decided answer of this year, or of this
 * correction; not-judged: the judgement that the correction's edition supersedes was the rule set's own.
 */
export type JudgementChangeOutcome = 'kept' | 'wrong-phase' | 'not-decided' | 'not-judged'

/**
 * Writes 判定の変更 into the record, for the answer that is decided now. Only in 横断確認: what a candidate was made of cannot change
 * under it. Of a correction only where a published judgement was a person's. The caller has checked that the word is one of the
 * year's rule set and that a reason is given.
 */
export async function overrideJudgement(db: Database, change: JudgementChange): Promise<JudgementChangeOutcome> {
  return db.transaction().execute(async (trx) => {
    const { cycle, correction, indicator } = change
    const maker = await lockMaker(trx, cycle, correction)
    if (maker.phase !== 'checking') return 'wrong-phase'
    const item = await judgedItem(trx, change)
    if (item === undefined || item.hash === null) return 'not-decided'
    if (correction !== null) {
      const renewed = await judgementsToRenew(trx, { id: correction, cycle })
      if (renewed.every((one) => one.indicator !== indicator)) return 'not-judged'
    }
    const last = await trx
      .selectFrom('judgement_override')
      .select((select) => select.fn.max('seq').as('seq'))
      .where('cycle_id', '=', cycle)
      .where('indicator_id', '=', indicator)
      .executeTakeFirst()
    await trx
      .insertInto('judgement_override')
      .values({
        cycle_id: cycle,
        correction_id: correction,
        indicator_id: indicator,
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

function judgedItem(trx: Transaction<Tables>, { cycle, correction, indicator }: JudgementChange) {
  const decided = trx
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request_id')
    .select('request_item.hash')
    .where('request_item.cycle_id', '=', cycle)
    .where('request_item.indicator_id', '=', indicator)
    .where('request_item.state', 'in', ['decided', 'confirmed'])
  const own =
    correction === null
      ? decided.where('request_item.request_kind', '=', 'regular')
      : decided.where('request.correction_id', '=', correction)
  return own.executeTakeFirst()
}
