import { describe, expect, it } from 'vitest'
import { kpiRow } from '../testing/rows.ts'
import { causeMissing } from './cause-missing.ts'

const said = (answer: Parameters<typeof kpiRow>[1], mark: 'behind' | 'on-track' = 'behind') =>
  causeMissing({ ...kpiRow('9人', answer), mark }).map(({ field, message }) => [field, message.split('、')[1]])

describe('a KPI that is behind', () => {
  it('is asked once for everything that is missing', () => {
    expect(said({})).toEqual([['note', '要因・課題と今後の方向性が空欄です。']])
    expect(said({ note: '雨が続きました。' })).toEqual([['outlook', '今後の方向性が空欄です。']])
    expect(said({ note: '雨が続きました。', outlook: { kind: 'review', reason: '' } })).toEqual([
      ['outlookReason', '今後の方向性の理由が空欄です。'],
    ])
  })

  it('is left alone once it has said both', () => {
    expect(said({ note: '雨が続きました。', outlook: { kind: 'end', reason: '利用がないため。' } })).toEqual([])
  })
})

it('a KPI on track, or one whose judgement nobody knows, is not asked', () => {
  expect(said({}, 'on-track')).toEqual([])
  expect(causeMissing(kpiRow('9人'))).toEqual([])
})
