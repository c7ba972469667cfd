import { describe, expect, it } from 'vitest'
import { contrastOnWhite } from './colour-contrast.ts'

describe('contrastOnWhite', () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#0b4f7d', 8.64],
    ['#767676', 4.54],
    ['#777777', 4.47],
    ['#FF0000', 3.99],
  ])('of %s is %d', (colour, ratio) => {
    expect(contrastOnWhite(colour)).toBe(ratio)
  })

  it.each(['', '#fff', '0b4f7d', '#0b4f7g', 'red', '#0b4f7d;', ' #0b4f7d'])('knows no colour %j', (text) => {
    expect(contrastOnWhite(text)).toBeNull()
  })
})
