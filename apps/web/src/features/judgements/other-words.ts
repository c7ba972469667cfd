import type { Cycle } from '@torikumi/database'
import { type ChoosableWord, choosableWords } from '@torikumi/domain'

/** The words of a year's rule set that a person may put in place of the one it gives. */
export function otherWords(
  { ruleSet, fiscalYear, plan }: Pick<Cycle, 'ruleSet' | 'fiscalYear' | 'plan'>,
  ruled: string,
): readonly ChoosableWord[] {
  const years = { fiscalYear, lastFiscalYear: plan.lastFiscalYear }
  return choosableWords(ruleSet, years).filter(({ word }) => word !== ruled)
}
