import { type RuleSet, ruleSetOf } from '@torikumi/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** The rule set a year was opened with. Throws where this version of torikumi does not know it: no other may stand in. */
export function frozenRuleSet(year: { rule_set: string; rule_set_version: string }): RuleSet {
  const ruleSet = ruleSetOf(year.rule_set, year.rule_set_version)
  if (ruleSet === null) {
    const named = `rule set ${year.rule_set}, version ${year.rule_set_version}`
    throw new Error(`${named}, is not known: run the torikumi that opened the year, or a newer one`)
  }
  return ruleSet
}

/** The rule set of a year by its id. */
export async function ruleSetOfCycle(db: Kysely<Tables>, cycleId: string): Promise<RuleSet> {
  const year = await db
    .selectFrom('cycle')
    .select(['rule_set', 'rule_set_version'])
    .where('id', '=', cycleId)
    .executeTakeFirstOrThrow()
  return frozenRuleSet(year)
}
