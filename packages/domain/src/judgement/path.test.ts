import { describe, expect, it } from 'vitest'
import { straightPath } from './path.ts'
import { rounded } from './ratio.ts'
import { figure, situation } from './testing/situation.ts'

const expectedOf = (...given: Parameters<typeof situation>): number | null => {
  const path = straightPath(situation(...given))
  return path === null ? null : rounded(path.expected, 6)
}

describe('the straight path', () => {
  it('runs from 現状値 to the target, year by year', () => {
    const years = [2014, 2015, 2016, 2017, 2018, 2019]
    expect(years.map((fiscalYear) => expectedOf('50', '0', '100', { fiscalYear }))).toEqual([50, 60, 70, 80, 90, 100])
  })

  it('stays at the target after its year and at 現状値 before its own', () => {
    expect(expectedOf('50', '0', '100', { fiscalYear: 2022 })).toBe(100)
    expect(expectedOf('50', '0', '100', { fiscalYear: 2012 })).toBe(50)
  })

  it.each([
    ['2013', 2013],
    ['2010-2014', 2014],
    ['2014-12', 2014],
    ['2015-03', 2014],
    ['2013-graduates', 2013],
    ['', 2014],
  ])(
    'starts in the last fiscal year of 現状値 (%s): %i; an unknown one is the year before the plan',
    (period, year) => {
      expect(straightPath(situation('50', '0', '100', { baseline: figure('50', period) }))?.startYear).toBe(year)
    },
  )

  it('starts an accumulation of the plan at 0 whatever 現状値 says', () => {
    const sum = { aggregation: 'cumulative', accumulatedSince: 2015 } as const
    expect(straightPath(situation('39', '121', '138', sum))).toMatchObject({ startYear: 2014, startValue: 0 })
    expect(expectedOf('39', '121', '138', sum)).toBe(55.2)
    expect(expectedOf('', '4', '4', sum)).toBe(1.6)
  })

  it('starts an accumulation of another start at 現状値', () => {
    expect(expectedOf('7', '8', '12', { aggregation: 'cumulative', accumulatedSince: 2012 })).toBe(9)
  })

  it('falls where less is better, and keeps thirds exact', () => {
    const path = straightPath(situation('3.9', '3.9', '3.0', { direction: 'lower', baseline: figure('3.9', '2012') }))
    expect(path?.expected).toEqual({ of: 237n, over: 70n })
  })

  it('stays at 現状値 where that is to be kept', () => {
    expect(expectedOf('3.42', '3.54', '', { targetKind: 'maintain', direction: 'maintain' })).toBe(3.42)
  })

  it('stays level at a target that is to be held, from the year of 現状値 or before the plan', () => {
    const hold = { direction: 'maintain' } as const
    expect(straightPath(situation('1522', '1510', '1500', hold))).toMatchObject({ startYear: 2014, startValue: 1500 })
    const undated = { ...hold, baseline: figure('1522') }
    expect(straightPath(situation('1522', '1510', '1500', undated))?.startYear).toBe(2014)
    expect(expectedOf('1522', '1510', '1500', hold)).toBe(1500)
  })

  it('is the target throughout for a mean over the plan’s years without 現状値', () => {
    expect(expectedOf('', '0', '2', { aggregation: 'period-average' })).toBe(2)
  })

  it.each([
    ['no 現状値', '', '100', {}],
    ['no target', '50', '', {}],
    ['維持 without 現状値', '', '', { targetKind: 'maintain' as const }],
    ['a milestone', '', '', { targetKind: 'milestone' as const }],
  ])('does not exist with %s', (_case, baseline, target, otherwise) => {
    expect(straightPath(situation(baseline, '5', target, otherwise))).toBeNull()
  })

  it('is its target at once where the target year is not after 現状値', () => {
    expect(expectedOf('50', '0', '100', { target: figure('100', '2014') })).toBe(100)
  })
})
