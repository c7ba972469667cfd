import { describe, expect, it } from 'vitest'
import { activityAnswer, indicatorAnswer } from '../answers/testing/answers.ts'
import { offerKind, offerRefusal } from './offer.ts'

const changeReason = '転記の誤りのため。'

describe('what a section offers', () => {
  it('is a 訂正 of what was final, and of what stays provisional', () => {
    expect(offerKind(indicatorAnswer(), indicatorAnswer({ raw: '9か所' }))).toBe('correction')
    const early = indicatorAnswer({ status: 'preliminary' })
    expect(offerKind(early, indicatorAnswer({ status: 'preliminary', raw: '9か所' }))).toBe('correction')
  })

  it('is an 更新 where a provisional figure became final', () => {
    expect(offerKind(indicatorAnswer({ status: 'preliminary' }), indicatorAnswer())).toBe('update')
    expect(offerKind(indicatorAnswer({ raw: '', reason: 'pending' }), indicatorAnswer())).toBe('update')
    const cost = { costThousandYen: 5, costStatus: 'expected' } as const
    expect(offerKind(activityAnswer(cost), activityAnswer({ ...cost, costStatus: 'settled' }))).toBe('update')
  })

  it('says something else than is published, and why', () => {
    expect(offerRefusal(indicatorAnswer(), indicatorAnswer({ changeReason }))).toBe('nothing-changed')
    expect(offerRefusal(indicatorAnswer(), indicatorAnswer({ raw: '9か所', changeReason: ' ' }))).toBe('reason-missing')
    expect(offerRefusal(indicatorAnswer(), indicatorAnswer({ raw: '9か所', changeReason }))).toBeNull()
  })
})
