import { describe, expect, it } from 'vitest'
import type { IndicatorAnswer } from '../answers/answer.ts'
import { figureAnswer } from '../answers/testing/answers.ts'
import { answerRefusal } from './answer-refusal.ts'

const published = figureAnswer('18人')
const preliminary: IndicatorAnswer = { ...published, status: 'preliminary' }

describe('the answer to a row that was published', () => {
  it.each([
    [
      'corrected with a reason',
      'correction',
      published,
      { ...published, raw: '9人', changeReason: '誤記のため' },
      null,
    ],
    [
      'corrected without one',
      'correction',
      published,
      { ...published, raw: '9人', changeReason: ' ' },
      'reason-missing',
    ],
    ['left as it is', 'correction', published, published, null],
    ['left as it is in an 更新', 'update', preliminary, preliminary, null],
    ['made final in an 更新, without a reason', 'update', preliminary, { ...published, raw: '19人' }, null],
    ['changed in an 更新 but not made final', 'update', preliminary, { ...preliminary, raw: '19人' }, 'not-final'],
    ['made final in a 訂正', 'correction', preliminary, { ...published, changeReason: '確定' }, 'became-final'],
  ] as const)('%s', (_case, kind, before, after, expected) => {
    expect(answerRefusal(kind, before, after)).toBe(expected)
  })
})
