import { describe, expect, it } from 'vitest'
import { progressPercent } from './progress.ts'
import { figure, situation } from './testing/situation.ts'

const progress = (...given: Parameters<typeof situation>): number | null => progressPercent(situation(...given))

describe('進捗率', () => {
  it.each([
    ['10', '15', '12', 250],
    ['8', '7', '10', -50],
    ['100', '100', '120', 0],
    ['5.3', '5.9', '10.0', 12.8],
    ['22.7', '19.7', '30', -41.1],
    ['0', '1', '3', 33.3],
    ['0', '2', '3', 66.7],
    ['-100', '-90', '-50', 20],
  ])('from %s at %s to %s is %d per cent', (baseline, actual, target, expected) => {
    expect(progress(baseline, actual, target)).toBe(expected)
  })

  it('runs the same way where less is better', () => {
    expect(progress('18.9', '15.4', '12.0', { direction: 'lower' })).toBe(50.7)
    expect(progress('3.9', '4.8', '3.0', { direction: 'lower' })).toBe(-100)
  })

  it('is 0, not −0, where nothing has moved', () => {
    expect(progress('3.9', '3.9', '3.0', { direction: 'lower' })).toBe(0)
    expect(progress('0', '0', '3')).toBe(0)
  })

  it('rounds halves away from zero, up and down alike (四捨五入)', () => {
    expect(progress('0', '12.25', '100')).toBe(12.3)
    expect(progress('0', '-12.25', '100')).toBe(-12.3)
    expect(progress('0', '1.005', '10')).toBe(10.1)
  })

  it('is the share of the target for an accumulation since the plan began', () => {
    const sum = { aggregation: 'cumulative', accumulatedSince: 2015 } as const
    expect(progress('', '4', '4', sum)).toBe(100)
    expect(progress('0', '1', '8', sum)).toBe(12.5)
  })

  it('goes by 現状値 for an accumulation that began before the plan', () => {
    expect(progress('7', '8', '12', { aggregation: 'cumulative', accumulatedSince: 2012 })).toBe(20)
  })

  it.each([
    ['no actual', '10', '', '12', {}],
    ['no target', '10', '11', '', {}],
    ['no 現状値', '', '11', '12', {}],
    ['a target that equals 現状値', '12', '13', '12', {}],
    ['維持', '3.42', '3.54', '', { targetKind: 'maintain' as const }],
    ['a floor', '100', '95', '90', { targetKind: 'not-worse' as const }],
    ['an actual of an earlier year', '8.40', '8.72', '8.70', { actual: { period: '2014-12' } }],
    ['an actual of a later year', '10', '11', '12', { actual: { period: '2017' } }],
    ['an accumulation to nothing', '', '1', '0', { aggregation: 'cumulative' as const, accumulatedSince: 2015 }],
  ])('is not computed with %s', (_case, baseline, actual, target, otherwise) => {
    expect(progress(baseline, actual, target, otherwise)).toBeNull()
  })

  it('is computed for a cohort and a mean of the year under review', () => {
    expect(progress('22.7', '26.35', '30', { actual: { period: '2016-graduates' } })).toBe(50)
    const mean = { aggregation: 'period-average', baseline: figure('3.4', '2010-2014') } as const
    expect(progress('3.4', '3.0', '5', { ...mean, actual: { period: '2015-2016' } })).toBe(-25)
  })
})
