import { expect, it } from 'vitest'
import type { EditionJudgement } from './edition-data.ts'
import { judgementInPrint } from './judgement-in-print.ts'

const ruled: EditionJudgement = {
  achieved: 'no',
  progressPercent: 10,
  mark: 'slightly-behind',
  word: 'やや遅れ',
  reason: '平成28年度は11人です。',
  path: 14,
  override: null,
}

it('the judgement of a rule set prints as it is', () => {
  expect(judgementInPrint(ruled)).toEqual({
    mark: 'slightly-behind',
    word: 'やや遅れ',
    reason: '平成28年度は11人です。',
  })
})

it('a person’s prints their word, and says what the rule set said and why it was changed', () => {
  const override = { mark: 'behind', word: '遅れ', reason: '冬の開催を見送ったため。' } as const
  expect(judgementInPrint({ ...ruled, override })).toEqual({
    mark: 'behind',
    word: '遅れ',
    reason: '平成28年度は11人です。判定基準では「やや遅れ」。理由：冬の開催を見送ったため。',
  })
})
