import { describe, expect, it } from 'vitest'
import { activityRow } from '../testing/rows.ts'
import { rottingWordsRule } from './rotting-words.ts'

const OTHER = '説明会を開きました'

describe('a word whose year is lost', () => {
  it.each([
    ['今年度も続ける。', '「今年度」'],
    ['28年度から共催', '「28年度」'],
    ['昨年の会と来年の会', '「昨年」・「来年」'],
  ])('%s is found: %s', (text, said) => {
    const found = rottingWordsRule(activityRow(text, OTHER))
    expect(found.map(({ rule, severity, field }) => [rule, severity, field])).toEqual([
      ['rotting-words', 'notice', 'thisYear'],
    ])
    expect(found[0]?.message).toContain(said)
  })

  it.each(['平成28年度に続き開く。', '2016年度の会', '前年度と同じく開く。'])('%s is not found', (text) => {
    expect(rottingWordsRule(activityRow(text, OTHER))).toEqual([])
  })
})
