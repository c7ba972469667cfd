import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shiftDecimal } from './decimal.ts'

describe('shiftDecimal', () => {
  it.each([
    ['2.4', 8, '240000000'],
    ['1.25', 1, '12.5'],
    ['8.40', 0, '8.40'],
    ['0', 4, '0'],
    ['0.5', 3, '500'],
    ['-3', 4, '-30000'],
    ['91400', 8, '9140000000000'],
    ['00.05', 2, '5'],
  ])('%s times ten to the %i is %s', (text, exponent, result) => {
    expect(shiftDecimal(text, exponent)).toBe(result)
  })

  it('agrees with whole-number arithmetic', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 12 }), (value, exponent) => {
        expect(shiftDecimal(String(value), exponent)).toBe(String(BigInt(value) * 10n ** BigInt(exponent)))
      }),
    )
  })
})
