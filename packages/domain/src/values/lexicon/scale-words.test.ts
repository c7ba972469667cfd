import { describe, expect, it } from 'vitest'
import { isScaleSign, scaleExponent } from './scale-words.ts'

describe('scaleExponent', () => {
  it.each([
    ['', 0],
    ['十', 1],
    ['千', 3],
    ['万', 4],
    ['十万', 5],
    ['百万', 6],
    ['千万', 7],
    ['億', 8],
    ['十億', 9],
    ['兆', 12],
  ])('%j is ten to the %i', (signs, exponent) => {
    expect(scaleExponent(signs)).toBe(exponent)
  })

  it.each(['百千', '千百', '億万', '人'])('%j is no scale', (signs) => {
    expect(scaleExponent(signs)).toBeNull()
  })
})

describe('isScaleSign', () => {
  it('knows the six signs only', () => {
    expect(Array.from('十百千万億兆').every(isScaleSign)).toBe(true)
    expect(Array.from('一人円k').some(isScaleSign)).toBe(false)
  })
})
