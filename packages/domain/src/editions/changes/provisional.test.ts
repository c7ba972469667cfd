import { describe, expect, it } from 'vitest'
import { type ActivityAnswer, unanswered } from '../../answers/answer.ts'
import { figureAnswer } from '../../answers/testing/answers.ts'
import { kindMismatch, sameAnswer } from './provisional.ts'

const preliminary = figureAnswer('18人', { status: 'preliminary' })
const pending = figureAnswer('', { reason: 'pending' })
const final = figureAnswer('19人')

const account = (costStatus: 'expected' | 'settled'): ActivityAnswer => ({
  kind: 'activity',
  thisYear: '',
  nextYear: '',
  nextYearReason: '',
  costThousandYen: 5,
  costStatus,
})

describe('what kind of edition a new answer fits', () => {
  it.each([
    ['a 速報 that became final', preliminary, final, null, 'became-final'],
    ['a figure that was being counted', pending, final, null, 'became-final'],
    ['a cost that was settled', account('expected'), account('settled'), null, 'became-final'],
    ['a 取組 that was not answered', unanswered('activity'), account('settled'), null, 'became-final'],
    [
      'a 取組 that had no cost',
      { ...account('settled'), thisYear: '開催', costThousandYen: null },
      account('settled'),
      'not-provisional',
      null,
    ],
    ['a 速報 replaced by a 速報', preliminary, figureAnswer('20人', { status: 'preliminary' }), 'not-final', null],
    ['a final figure', final, figureAnswer('20人'), 'not-provisional', null],
  ])('%s', (_case, before, after, update, correction) => {
    expect([kindMismatch('update', before, after), kindMismatch('correction', before, after)]).toEqual([
      update,
      correction,
    ])
  })
})

describe('two answers', () => {
  it('print the same whatever reason was given for the change', () => {
    expect(sameAnswer(final, { ...final, changeReason: '数え直したため' })).toBe(true)
    expect(sameAnswer(final, { ...final, raw: '20人' })).toBe(false)
  })

  it('print the same although another day is expected, or an empty cell is empty in another way', () => {
    expect(sameAnswer(pending, { ...pending, expectedOn: '2018-03-31' })).toBe(true)
    expect(sameAnswer(figureAnswer('', { reason: 'no-answer' }), figureAnswer('　'))).toBe(true)
    expect(sameAnswer(pending, figureAnswer('', { reason: 'unpublished' }))).toBe(false)
  })
})
