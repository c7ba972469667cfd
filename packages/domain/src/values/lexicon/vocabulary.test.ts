import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { unitWords } from './unit-words.ts'
import { vocabulary } from './vocabulary.ts'

describe('vocabulary', () => {
  it('holds every word in the form the reader sees it', () => {
    const unreachable = [...vocabulary.keys()].filter((word) => fold(word).text !== word)
    expect(unreachable).toEqual([])
  })

  it('gives a word at most one meaning of each kind', () => {
    for (const meanings of vocabulary.values()) {
      expect(new Set(meanings.map((meaning) => meaning.kind)).size).toBe(meanings.length)
    }
  })

  it('keeps words short enough to be looked up in bounded time', () => {
    expect(Math.max(...[...vocabulary.keys()].map((word) => word.length))).toBeLessThanOrEqual(20)
  })

  it.each([
    ['以上', 'compare'],
    ['累計', 'aggregate'],
    ['維持', 'state'],
    ['集計中', 'missing'],
    ['増', 'change'],
    ['現状値', 'reference'],
    ['速報', 'remark'],
    ['を', 'particle'],
  ])('takes %s first as %s', (word, kind) => {
    expect(vocabulary.get(word)?.[0]?.kind).toBe(kind)
  })
})

describe('unitWords', () => {
  it('holds every unit in the form the reader sees it', () => {
    expect([...unitWords].filter((unit) => fold(unit).text !== unit)).toEqual([])
  })
})
