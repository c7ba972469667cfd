import { describe, expect, it } from 'vitest'
import { activityAnswer } from '../../answers/testing/answers.ts'
import { findingRow, kpiRow } from '../testing/rows.ts'
import { dashWithoutReason } from './dash-without-reason.ts'

const account = (thisYear: string, nextYearReason: string) =>
  dashWithoutReason(findingRow(activityAnswer({ thisYear, nextYearReason })))

describe('a dash nobody explains', () => {
  it.each(['—', '-', '－'])('is found in the value %s', (raw) => {
    expect(dashWithoutReason(kpiRow(raw)).map(({ severity, field }) => [severity, field])).toEqual([['notice', 'raw']])
  })

  it('is found in an account', () => {
    expect(account('—', '').map(({ field }) => field)).toEqual(['thisYear'])
  })

  it('is not found where a reason is given, nor where there is more than a dash', () => {
    expect(dashWithoutReason(kpiRow('—', { reason: 'not-measured' }))).toEqual([])
    expect(dashWithoutReason(kpiRow('0'))).toEqual([])
    expect(account('—', '翌年度から始めるためです。')).toEqual([])
    expect(account('開きました。', '')).toEqual([])
  })
})
