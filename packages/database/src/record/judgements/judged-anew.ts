import { type Answer, type IndicatorAnswer, answerHash } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { correctionsUpTo } from '../corrections/corrections-up-to.ts'
import { namedItems } from '../corrections/named-items.ts'
import { answersInForce } from '../editions/source/decided-answers.ts'
import { type JudgementSaid, type StandingOverride, saidOfJudgements } from './standing-overrides.ts'

/** An indicator whose published judgement a person had made, and that a correction gives another answer. */
export interface JudgementToRenew {
  indicator: string
  before: { answer: IndicatorAnswer; override: StandingOverride }
  answer: IndicatorAnswer
  /** What planning said of the new answer; null as long as it said nothing, and again where the answer was given anew since. */
  said: JudgementSaid | null
}

/**
 * The indicators of a correction whose published judgement was a person's: it does not hold for the new answer. Rows nobody judged
 * otherwise, and rows that were answered as they are published, are not among them. Throws where a row is not decided.
 */
export async function judgementsToRenew(
  db: Kysely<Tables>,
  { id, cycle }: { id: string; cycle: string },
): Promise<JudgementToRenew[]> {
  const upTo = await correctionsUpTo(db, cycle, id)
  const earlier = upTo.filter((one) => one !== id)
  const standing = await saidOfJudgements(db, cycle, earlier)
  const named = (await namedItems(db, id)).filter(({ subject }) => standing.get(subject)?.judgement != null)
  if (named.length === 0) return []
  const before = await answersInForce(db, cycle, earlier)
  const after = await answersInForce(db, cycle, upTo)
  const now = await saidOfJudgements(db, cycle, upTo)
  return named.flatMap(({ subject }) => {
    const [was, is, said] = [before.get(subject), after.get(subject), now.get(subject)]
    const override = overrideFor(subject, was, standing.get(subject))
    if (override === null || was?.kind !== 'indicator' || is?.kind !== 'indicator') return []
    if (holds(subject, is, override)) return []
    const kept = said !== undefined && holds(subject, is, said) ? said : null
    return [{ indicator: subject, before: { answer: was, override }, answer: is, said: kept }]
  })
}

function overrideFor(
  indicator: string,
  answer: Answer | undefined,
  said: JudgementSaid | undefined,
): StandingOverride | null {
  if (answer === undefined || said === undefined || !holds(indicator, answer, said)) return null
  const { judgement, ...rest } = said
  return judgement === null ? null : { ...rest, judgement }
}

function holds(indicator: string, answer: Answer, said: Pick<JudgementSaid, 'answerSha256'>): boolean {
  return said.answerSha256 === answerHash(indicator, answer)
}
