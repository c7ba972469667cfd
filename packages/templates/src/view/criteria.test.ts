import { RULE_SETS } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { aKpi, aMeasure, anEdition } from '../../test/an-edition.ts'
import { criteria } from './criteria.ts'
import { editionMarks } from './mark.ts'

const lines = (id: string, mark: 'on-track' | 'achieved' = 'on-track'): string[] => {
  const measures = [aMeasure({ kpis: [aKpi({ judged: { ...aKpi().judged, mark } })] })]
  return criteria(anEdition({ ruleSet: { id, version: '1', name: '' }, measures }), '平成28年度').map(
    (line) => `${line.mark.symbol}${line.mark.word} ${line.text}`,
  )
}

describe('criteria', () => {
  it('says the standard rules from the best mark to none', () => {
    expect(lines('standard')).toEqual([
      '◎目標値到達 目標年度より前に、目標値に達した',
      '○順調 目安と同じか、目安より良い',
      '△やや遅れ 目安までの6割以上を進んだ',
      '▼遅れ 目安までの6割に満たない、または現状値より悪い',
      '－判定なし 平成28年度の値がない、または比べられない',
    ])
  })

  it('adds the line of the target year in a report on one', () => {
    expect(lines('standard', 'achieved')[0]).toBe('●達成 目標年度に、目標値に達した')
  })

  it('says what each rule set compares with', () => {
    expect(lines('baseline-and-target').slice(1, 4)).toEqual([
      '○現状値より改善 現状値より良い',
      '△現状値と同程度 現状値との差が1割以内',
      '▼現状値より後退 現状値より1割を超えて悪い',
    ])
    expect(lines('national-form').slice(1, 4)).toEqual([
      '○相当程度効果があった 目安までの7割以上を進んだ',
      '△効果があった 現状値より良い',
      '▼効果がなかった 現状値と同じか、現状値より悪い',
    ])
    expect(lines('straight-path')[0]).toBe('○着実に進んでいる 目標値に達した')
  })

  it('has a text of its own for every line of every rule set', () => {
    for (const { id, rules } of RULE_SETS) {
      const found = lines(id, 'achieved')
      expect(found).toHaveLength(rules.length)
      expect(found.filter((line) => line.includes('上のどれにも'))).toEqual([])
    }
  })

  it('is empty for rules this version does not know', () => {
    expect(lines('another')).toEqual([])
  })
})

describe('editionMarks', () => {
  it('are the marks the rule set can give', () => {
    const marks = (id: string): string =>
      editionMarks(anEdition({ ruleSet: { id, version: '1', name: '' }, measures: [] }))
        .map((mark) => mark.symbol)
        .join('')
    expect(marks('standard')).toBe('◎○△▼－')
    expect(marks('straight-path')).toBe('○△▼－')
  })
})
