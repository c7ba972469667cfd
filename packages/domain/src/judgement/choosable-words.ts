import type { JudgementMark } from './mark.ts'
import type { RuleSet } from './rule-set.ts'

/** A printed word of a rule set with its mark. */
export interface ChoosableWord {
  mark: JudgementMark
  word: string
}

/**
 * The words of a rule set a person may choose among, each once, best first, 判定なし last. A word that two marks share (目標値に到達)
 * has the mark of the year: achieved in the plan's last year, reached before it.
 */
export function choosableWords(
  { rules }: RuleSet,
  { fiscalYear, lastFiscalYear }: { fiscalYear: number; lastFiscalYear: number },
): ChoosableWord[] {
  const early = fiscalYear < lastFiscalYear
  const [judging, others] = [rules.filter(({ mark }) => mark !== 'none'), rules.filter(({ mark }) => mark === 'none')]
  const byWord = Map.groupBy([...judging, ...others], ({ word }) => word)
  return [...byWord].flatMap(([word, marked]) => {
    const chosen = marked.find(({ mark }) => mark === (early ? 'reached' : 'achieved')) ?? marked[0]
    return chosen === undefined ? [] : [{ mark: chosen.mark, word }]
  })
}
