import type { Cycle, DecidedIndicator } from '@torikumi/database'
import { type EditionKpi, composeAlone } from '@torikumi/domain'

/** A decided indicator as the year's edition reads and judges it, before anybody judges otherwise; `on` is the day era names follow. */
export function judgedIndicator(
  { definition, name, answer }: DecidedIndicator,
  { fiscalYear, plan, ruleSet }: Cycle,
  on: string,
): EditionKpi {
  return composeAlone({ ...definition, name }, answer, { edition: { fiscalYear, publishedOn: on }, plan }, ruleSet)
}
