import { type IndicatorAnswer, type KpiDefinition, answerHash } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import { decidedAnswers } from '../../record/editions/source/decided-answers.ts'
import { checkedRows } from '../../record/findings/checked-rows.ts'
import { type StandingOverride, standingOverrides } from '../../record/judgements/standing-overrides.ts'
import type { Tables } from '../../tables/index.ts'

/** An indicator of a year with its decided answer and what a person judged of it. */
export interface DecidedIndicator {
  indicator: string
  name: string
  section: string
  /** The code of the sheet where it is printed first. */
  code: string
  definition: KpiDefinition
  answer: IndicatorAnswer
  override: StandingOverride | null
  /** Somebody judged an earlier answer otherwise: that does not hold any more. */
  lapsed: StandingOverride | null
}

/** The answered indicators of a year whose rows are all decided, in printed order; throws where a row is not. */
export async function listDecidedIndicators(db: Kysely<Tables>, cycleId: string): Promise<DecidedIndicator[]> {
  const answers = await decidedAnswers(db, cycleId)
  const overrides = await standingOverrides(db, cycleId)
  return (await checkedRows(db, cycleId)).flatMap(({ subject: indicator, name, section, measure, definition }) => {
    const answer = answers.get(indicator)
    if (answer?.kind !== 'indicator' || definition === undefined) return []
    const made = overrides.get(indicator) ?? null
    const holds = made !== null && made.answerSha256 === answerHash(indicator, answer)
    const judged = { override: holds ? made : null, lapsed: holds ? null : made }
    return [{ indicator, name, section, code: measure, definition, answer, ...judged }]
  })
}
