import type { JudgementMark } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { leadOf, leadSentence } from './lead.ts'
import { markView } from './mark.ts'

const lead = (counts: Partial<Record<JudgementMark, number>>): string =>
  leadSentence(
    {
      rows: 0,
      again: 0,
      indicators: Object.values(counts).reduce((sum, count) => sum + count, 0),
      by: (mark) => counts[mark] ?? 0,
    },
    '平成28年度',
  )
    .map(({ text }) => text)
    .join('')

describe('leadSentence', () => {
  it('says how many are on track, of them at the target, behind and not judged', () => {
    expect(lead({ reached: 6, 'on-track': 9, 'slightly-behind': 1, behind: 11, none: 6 })).toBe(
      '33の指標のうち、15指標が順調に進み、うち6指標は目標値に達しています。12指標に遅れがあり、6指標は平成28年度の値がないなどのため判定していません。',
    )
  })

  it('leaves out what counts nothing', () => {
    expect(lead({ 'on-track': 3 })).toBe('3の指標のうち、3指標が順調に進んでいます。')
    expect(lead({ reached: 2, behind: 1 })).toBe('3の指標のうち、2指標は目標値に達しています。1指標に遅れがあります。')
    expect(lead({ behind: 2 })).toBe('2の指標のうち、順調に進んでいるものはありません。2指標に遅れがあります。')
    expect(lead({ achieved: 1, 'on-track': 1 })).toBe(
      '2の指標のうち、2指標が順調に進み、うち1指標は目標値に達しています。',
    )
  })

  it('makes the two facts that matter bold', () => {
    const pieces = leadSentence({ rows: 3, again: 0, indicators: 3, by: () => 1 }, '平成28年度')
    expect(pieces.filter(({ strong }) => strong).map(({ text }) => text)).toEqual([
      '3指標が順調に進み、うち2指標は目標値に達しています。',
      '2指標に遅れ',
    ])
  })
})

describe('leadOf', () => {
  it('says so where there is no indicator', () => {
    const counts = { rows: 0, again: 0, indicators: 0, by: () => 0 }
    expect(leadOf('standard', counts, [], '平成28年度').map(({ text }) => text)).toEqual(['この版に指標はありません。'])
  })

  it('names the words of any other rule set with their counts', () => {
    const marks = [markView('on-track', '着実に進んでいる', true), markView('behind', '改善や工夫が必要', true)]
    const counts = { rows: 3, again: 0, indicators: 3, by: (mark: JudgementMark) => (mark === 'behind' ? 3 : 0) }
    expect(
      leadOf('straight-path', counts, marks, '平成28年度')
        .map(({ text }) => text)
        .join(''),
    ).toBe('3の指標のうち、「改善や工夫が必要」が3指標です。')
    expect(leadOf('standard', counts, marks, '平成28年度')).toEqual(leadSentence(counts, '平成28年度'))
  })
})
