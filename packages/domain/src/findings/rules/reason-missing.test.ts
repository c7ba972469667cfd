import { describe, expect, it } from 'vitest'
import { activityAnswer } from '../../answers/testing/answers.ts'
import { findingRow } from '../testing/rows.ts'
import { reasonMissing } from './reason-missing.ts'

const LONG =
  '読み聞かせの会を毎月第4水曜日に開き、移動図書館の車で市内の集会所を回り、本を並べ、夏には子どもの会を、冬には朗読会を開き、広報誌と市のページで日程を知らせ、参加の受付を続けます。'
const plan = (nextYear: string, nextYearReason = '') =>
  reasonMissing(findingRow(activityAnswer({ nextYear, nextYearReason })))

describe('the reason of a plan', () => {
  it('is missed from 40 characters on', () => {
    expect(plan(LONG.slice(0, 40))).toHaveLength(1)
  })

  it('is missed in a long plan without one', () => {
    expect(plan(LONG).map(({ severity, field }) => [severity, field])).toEqual([['notice', 'nextYear']])
  })

  it.each([
    ['a short plan', '引き続き実施します。', ''],
    ['a plan of 39 characters', LONG.slice(0, 39), ''],
    ['a plan that explains itself', `${LONG}参加者が増えているためです。`, ''],
    ['a plan with the reason in its field', LONG, '参加者が増えました'],
  ])('is not missed in %s', (_case, text, reason) => {
    expect(plan(text, reason)).toEqual([])
  })
})
