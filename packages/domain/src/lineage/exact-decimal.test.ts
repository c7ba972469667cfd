import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactDifference, movePoint, splitUnit } from './exact-decimal.ts'

describe('splitUnit', () => {
  it.each([
    ['億円', 8, '円'],
    ['千円', 3, '円'],
    ['百万円', 6, '円'],
    ['万人', 4, '人'],
    ['企業', 0, '企業'],
    ['千百人', 0, '千百人'],
    ['', 0, ''],
  ])('%s is ten to the %i of %s', (unit, exponent, counted) => {
    expect(splitUnit(unit)).toEqual({ exponent, counted })
  })
})

describe('movePoint', () => {
  it.each([
    ['2.4', 5, '240000'],
    ['279072', -5, '2.79072'],
    ['0', 5, '0'],
    ['-1.5', 1, '-15'],
    ['7', -3, '0.007'],
  ])('moves %s by %i to %s', (text, exponent, moved) => {
    expect(movePoint(text, exponent)).toBe(moved)
  })

  it('comes back where it goes there and back, whatever the number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 12 }), (number, exponent) => {
        expect(movePoint(movePoint(String(number), -exponent), exponent)).toBe(String(number))
      }),
    )
  })

  it('refuses what is no decimal', () => {
    expect(() => movePoint('1,000', 1)).toThrow('not a decimal')
  })
})

describe('exactDifference', () => {
  it.each([
    ['8.40', '8.7', '0.30'],
    ['0.1', '0.3', '0.2'],
    ['12', '10', '-2'],
    ['240000', '279072', '39072'],
  ])('from %s to %s is %s', (earlier, later, change) => {
    expect(exactDifference(earlier, later)).toBe(change)
  })
})
