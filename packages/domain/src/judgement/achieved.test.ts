import { describe, expect, it } from 'vitest'
import { achieved, isAtLeast } from './achieved.ts'
import { figure, situation } from './testing/situation.ts'

describe('achieved', () => {
  it.each([
    ['higher', '8.72', '8.70', 'yes'],
    ['higher', '8.70', '8.70', 'yes'],
    ['higher', '8.69', '8.70', 'no'],
    ['lower', '3.0', '3.0', 'yes'],
    ['lower', '2.9', '3.0', 'yes'],
    ['lower', '3.1', '3.0', 'no'],
    ['maintain', '10', '10', 'yes'],
    ['maintain', '9', '10', 'no'],
  ] as const)('%s is better: %s beside %s is %s', (direction, actual, target, expected) => {
    expect(achieved(situation('1', actual, target, { direction }))).toBe(expected)
  })

  it('does not look at dates, accumulation or 現状値', () => {
    expect(achieved(situation('8.40', '8.72', '8.70', { actual: { period: '2014-12' } }))).toBe('yes')
    expect(achieved(situation('', '4', '4', { aggregation: 'cumulative' }))).toBe('yes')
  })

  it.each([
    ['higher', '3.54', 'yes'],
    ['higher', '3.42', 'yes'],
    ['higher', '3.41', 'no'],
    ['lower', '3.41', 'yes'],
    ['lower', '3.43', 'no'],
  ] as const)('維持 of 3.42 where %s is better: %s is %s', (direction, actual, expected) => {
    expect(achieved(situation('3.42', actual, '', { direction, targetKind: 'maintain' }))).toBe(expected)
  })

  it('a floor in words is 現状値, a floor in figures is that figure', () => {
    const floor = { targetKind: 'not-worse' } as const
    expect(achieved(situation('100', '95', '', floor))).toBe('no')
    expect(achieved(situation('100', '95', '90', floor))).toBe('yes')
  })

  it('is unknown only where a number is missing', () => {
    expect(achieved(situation('1', '', '5'))).toBe('unknown')
    expect(achieved(situation('1', '5', ''))).toBe('unknown')
    expect(achieved(situation('', '5', '', { targetKind: 'maintain' }))).toBe('unknown')
    expect(achieved(situation('', '5', '5'))).toBe('yes')
  })

  it('leaves the figure of 超 and 未満 itself out', () => {
    const more = { ...figure('10', '2019'), comparator: '>' as const }
    expect(achieved(situation('1', '10', '10', { target: more }))).toBe('no')
    expect(achieved(situation('1', '10.1', '10', { target: more }))).toBe('yes')
  })
})

describe('at least as good', () => {
  it.each([
    ['higher', 3, 2, true],
    ['higher', 2, 3, false],
    ['higher', -2, -3, true],
    ['lower', -3, -2, true],
    ['lower', 3, 2, false],
    ['maintain', 3, 2, true],
    ['maintain', 2, 2, true],
  ] as const)('%s is better: %d beside %d is %s', (direction, value, other, expected) => {
    expect(isAtLeast({ direction }, value, other)).toBe(expected)
  })
})
