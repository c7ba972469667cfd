import { describe, expect, it } from 'vitest'
import { choosableWords } from './choosable-words.ts'
import { RULE_SETS } from './rule-set.ts'

const words = (id: string, fiscalYear: number) => {
  const ruleSet = RULE_SETS.find((one) => one.id === id)
  if (ruleSet === undefined) throw new Error(`no rule set ${id}`)
  return choosableWords(ruleSet, { fiscalYear, lastFiscalYear: 2019 })
}

describe('the words a person may choose among', () => {
  it.each(RULE_SETS.map(({ id }) => id))('of %s are all its words, each once, 判定なし last', (id) => {
    const all = RULE_SETS.find((one) => one.id === id)?.rules.map(({ word }) => word)
    const found = words(id, 2016).map(({ word }) => word)
    expect(found.toSorted()).toEqual([...new Set(all)].toSorted())
    expect(found.at(-1)).toBe('判定なし')
  })

  it('have the mark of the year where two marks share one', () => {
    expect(words('baseline-and-target', 2016)[0]).toEqual({ mark: 'reached', word: '目標値に到達' })
    expect(words('baseline-and-target', 2019)[0]).toEqual({ mark: 'achieved', word: '目標値に到達' })
    expect(words('standard', 2016).slice(0, 2)).toEqual([
      { mark: 'achieved', word: '達成' },
      { mark: 'reached', word: '目標値到達' },
    ])
  })
})
