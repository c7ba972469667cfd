import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, dividedBy, minus, plus, ratioOf, rounded, times } from './ratio.ts'

const decimals = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => digits / 10 ** places)

describe('ratioOf', () => {
  it.each([
    [0.1, 1n, 10n],
    [8.4, 42n, 5n],
    [-3, -3n, 1n],
    [0, 0n, 1n],
    [1e21, 10n ** 21n, 1n],
    [1e-7, 1n, 10n ** 7n],
  ])('takes %d as written', (value, of, over) => {
    expect(ratioOf(value)).toEqual({ of, over })
  })

  it.each([Number.NaN, Infinity])('refuses %d', (value) => {
    expect(() => ratioOf(value)).toThrow(RangeError)
  })
})

describe('arithmetic', () => {
  it('adds tenths without a tail', () => {
    expect(plus(ratioOf(0.1), ratioOf(0.2))).toEqual(ratioOf(0.3))
  })

  it('undoes what it does', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(minus(plus(ratioOf(a), ratioOf(b)), ratioOf(b))).toEqual(ratioOf(a))
        const product = times(ratioOf(a), ratioOf(b))
        expect(dividedBy(product, ratioOf(b))).toEqual(b === 0 ? null : ratioOf(a))
      }),
    )
  })

  it('compares as numbers do', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compare(ratioOf(a), ratioOf(b))).toBe(Math.sign(a - b))
      }),
    )
  })
})

describe('rounded', () => {
  it.each([
    [1.25, 1, 1.3],
    [-1.25, 1, -1.3],
    [-0.04, 1, 0],
    [66.66, 1, 66.7],
    [54019.5, 0, 54020],
  ])('%d with %i decimals is %d', (value, places, result) => {
    expect(rounded(ratioOf(value), places)).toBe(result)
  })
})
