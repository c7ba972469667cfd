import type { IndicatorAnswer } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { checkedRows } from '../../record/findings/checked-rows.ts'
import { type JudgementToRenew, judgementsToRenew } from '../../record/judgements/judged-anew.ts'
import type { Tables } from '../../tables/index.ts'
import type { DecidedIndicator } from './decided-indicators.ts'

/** A named indicator of a correction with its new answer; `override` is what planning judged of it, `lapsed` the published judgement. */
export interface RenewedJudgement extends DecidedIndicator {
  /** The published answer, of which `lapsed` was said. */
  before: IndicatorAnswer
  said: JudgementToRenew['said']
}

/**
 * What planning has to judge, or has judged, before a correction becomes a candidate: see `judgementsToRenew`; in printed order.
 * Throws where a row of the correction is not decided.
 */
export async function listJudgementsToRenew(
  db: Kysely<Tables>,
  correction: { id: string; cycle: string },
): Promise<RenewedJudgement[]> {
  const found = new Map((await judgementsToRenew(db, correction)).map((one) => [one.indicator, one]))
  if (found.size === 0) return []
  return (await checkedRows(db, correction.cycle)).flatMap(({ subject, name, section, measure, definition }) => {
    const row = found.get(subject)
    if (row === undefined || definition === undefined) return []
    const { indicator, answer, said, before } = row
    const override = said?.judgement == null ? null : { ...said, judgement: said.judgement }
    const judged = { override, lapsed: before.override, before: before.answer, said }
    return [{ indicator, name, section, code: measure, definition, answer, ...judged }]
  })
}
