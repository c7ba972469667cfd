import { describe, expect, it } from 'vitest'
import { activityRow } from '../testing/rows.ts'
import { unmatchedBracket } from './unmatched-bracket.ts'

const OTHER = '説明会を開きました'

describe('a bracket without its pair', () => {
  it.each([
    ['2校)の放送', '「)」'],
    ['「本を並べた。', '「「」'],
  ])('%s is found: %s', (text, said) => {
    const found = unmatchedBracket(activityRow(text, OTHER))
    expect(found.map(({ rule, severity, field }) => [rule, severity, field])).toEqual([
      ['unmatched-bracket', 'warning', 'thisYear'],
    ])
    expect(found[0]?.message).toContain(said)
  })

  it.each(['(1)本（「棚」を含む）', '会（2回)を開いた。'])('%s is not found', (text) => {
    expect(unmatchedBracket(activityRow(text, OTHER))).toEqual([])
  })
})
