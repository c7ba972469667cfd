import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { join } from './join.ts'
import { joinRules } from './join-rules.ts'

const fired = (raw: string): readonly string[] => {
  const rules: string[] = []
  join(tokenize(fold(raw), { units: new Set(), fiscalYear: undefined }), (rule) => rules.push(rule))
  return rules
}

describe('joinRules', () => {
  it.each(joinRules.map((rule) => [rule.name, rule.example] as const))(
    '«%s» fires on its example %s',
    (name, example) => {
      expect(fired(example)).toEqual([name])
    },
  )

  it('have distinct names', () => {
    expect(new Set(joinRules.map((rule) => rule.name)).size).toBe(joinRules.length)
  })
})

describe('join', () => {
  it.each(['12人、15人', 'H27 12人', '8企業(H26)', '年平均3.4件', '10件→15件', '12人/年'])(
    'joins nothing in %s',
    (raw) => {
      expect(fired(raw)).toEqual([])
    },
  )

  it('does not take figures of different units for a range', () => {
    expect(fired('3校～12人')).toEqual([])
  })
})
