import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { runEnd } from './run-of-letters.ts'
import { segmentRun } from './segment-run.ts'

/** The pieces of a run: known words as they are, unknown ones in square brackets. */
const pieces = (raw: string): string => {
  const { text, gaps } = fold(raw)
  return segmentRun(text, 0, text.length, gaps)
    .map((piece) => {
      const word = text.slice(piece.from, piece.to)
      return piece.meanings === null ? `[${word}]` : word
    })
    .join(' ')
}

describe('segmentRun', () => {
  it.each([
    ['現状値以上', '現状値 以上'],
    ['以上を維持', '以上 を維持'],
    ['維持・向上', '維持・向上'],
    ['程度', '程度'],
    ['事業実施', '[事業] 実施'],
    ['健康増進事業', '[健康増進事業]'],
    ['実施計画', '[実施計画]'],
    ['延べ来訪者', '延べ [来訪者]'],
    ['計画', '[計画]'],
    ['観光客累計', '[観光客] 累計'],
    ['維持管理', '[維持管理]'],
    ['グループ', '[グループ]'],
  ])('takes %s apart into %s', (raw, expected) => {
    expect(pieces(raw)).toBe(expected)
  })

  it('lets white space be an edge of words', () => {
    expect(pieces('連携 実施 体制')).toBe('[連携] 実施 [体制]')
  })

  it('leaves a long run whole', () => {
    expect(segmentRun('あ'.repeat(200), 0, 200, new Set())).toHaveLength(1)
  })

  it('covers the run without holes', () => {
    const text = '現状値以上を維持する事業実施計画程度'
    const found = segmentRun(text, 0, text.length, new Set())
    expect(found.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text)
  })
})

describe('runEnd', () => {
  it.each([
    ['企業(H26)', 2],
    ['件/年', 1],
    ['人12', 1],
    ['%', 0],
    ['前年比+3%', 3],
    ['前年比+増', 5],
    ['センター', 4],
    ['人※1', 1],
    ['人¹', 1],
  ])('a run of letters in %s ends at %i', (text, end) => {
    expect(runEnd(text, 0)).toBe(end)
  })
})
