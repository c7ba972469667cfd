import { describe, expect, it } from 'vitest'
import { PREDICATES, shareOfPath } from './measured.ts'
import { straightPath } from './path.ts'
import { rounded } from './ratio.ts'
import { STANDARD_RULES, ruleFor } from './rule-set.ts'
import { figure, situation } from './testing/situation.ts'

const measured = (...given: Parameters<typeof situation>) => {
  const facts = situation(...given)
  return { facts, path: straightPath(facts) }
}
const share = (...given: Parameters<typeof situation>): number | null => {
  const gone = shareOfPath(measured(...given))
  return gone === null ? null : rounded(gone, 4)
}

describe('the share of the way to the 目安', () => {
  it.each([
    ['50', '57', '75', 0.7],
    ['50', '50', '75', 0],
    ['50', '60', '75', 1],
    ['50', '75', '75', 2.5],
    ['50', '45', '75', -0.5],
  ])('from %s at %s to %s is %d', (baseline, actual, target, expected) => {
    expect(share(baseline, actual, target)).toBe(expected)
  })

  it('is exactly six tenths where it is: 8.2 on the way from 7 to 9', () => {
    const there = measured('7', '8.2', '12')
    expect(PREDICATES['six-tenths-of-path'](there)).toBe(true)
    expect(PREDICATES['six-tenths-of-path'](measured('7', '8.199', '12'))).toBe(false)
  })

  it('is the same where less is better', () => {
    expect(share('75', '68', '50', { direction: 'lower' })).toBe(0.7)
    expect(share('75', '80', '50', { direction: 'lower' })).toBe(-0.5)
  })

  it('is the share of the target for a mean without 現状値, the other way round where less is better', () => {
    expect(share('', '1.5', '2', { aggregation: 'period-average' })).toBe(0.75)
    expect(share('', '4', '2', { aggregation: 'period-average', direction: 'lower' })).toBe(0.5)
  })

  it.each([
    ['no actual', '50', '', '75', {}],
    ['no path', '', '57', '75', {}],
    ['a target below 現状値 though more is better', '1522', '1490', '1500', {}],
    ['a target above 現状値 though less is better', '3', '4', '3.5', { direction: 'lower' as const }],
    ['a target that equals 現状値', '100', '80', '100', {}],
  ])('does not exist with %s', (_case, baseline, actual, target, otherwise) => {
    expect(share(baseline, actual, target, otherwise)).toBeNull()
  })
})

describe('the predicates of rule sets', () => {
  const names = (...given: Parameters<typeof situation>): string[] =>
    Object.entries(PREDICATES).flatMap(([name, holds]) => (holds(measured(...given)) ? [name] : []))

  it.each([
    ['100', '80', '150', ['otherwise']],
    ['100', '95', '150', ['about-baseline', 'otherwise']],
    ['100', '100', '150', ['about-baseline', 'otherwise']],
    ['100', '109', '150', ['better-than-baseline', 'about-baseline', 'otherwise']],
    ['100', '112', '150', ['six-tenths-of-path', 'better-than-baseline', 'otherwise']],
    ['100', '114', '150', ['six-tenths-of-path', 'seven-tenths-of-path', 'better-than-baseline', 'otherwise']],
  ])('from %s at %s to %s hold as expected', (baseline, actual, target, expected) => {
    expect(names(baseline, actual, target)).toEqual(expected)
  })

  it('know the target year, and no target year where none is printed', () => {
    expect(names('50', '75', '75', { fiscalYear: 2019 })).toContain('reached-in-target-year')
    expect(names('50', '75', '75', { fiscalYear: 2018 })).not.toContain('reached-in-target-year')
    expect(names('50', '75', '75', { target: figure('75') })).not.toContain('reached-in-target-year')
  })

  it('compare no accumulation of the plan with a 現状値 counted otherwise', () => {
    const sum = { aggregation: 'cumulative', accumulatedSince: 2015 } as const
    expect(names('39', '121', '138', sum)).toContain('no-baseline')
    expect(names('7', '8', '12', { ...sum, accumulatedSince: 2012 })).toContain('better-than-baseline')
  })
})

describe('a rule set', () => {
  it('gives the first line that holds', () => {
    expect(ruleFor(STANDARD_RULES, measured('50', '75', '75')).word).toBe('目標値到達')
    expect(ruleFor(STANDARD_RULES, measured('50', '', '75')).word).toBe('判定なし')
  })

  it('without a line for every case is a mistake that names it', () => {
    const incomplete = { ...STANDARD_RULES, id: 'incomplete', rules: STANDARD_RULES.rules.slice(0, 2) }
    expect(() => ruleFor(incomplete, measured('50', '57', '75'))).toThrow('rule set incomplete has no line')
  })
})
