import { describe, expect, it } from 'vitest'
import { canMendOpinion } from './mending.ts'

describe('a misprint in an opinion that was put to sections', () => {
  it('is mended while each of them still has it before it', () => {
    expect(canMendOpinion(['requested', 'returned'])).toBe(true)
    for (const state of ['circulating', 'deciding', 'decided', 'confirmed'] as const)
      expect(canMendOpinion(['requested', state])).toBe(false)
  })

  it('is no mending where nobody is asked: planning changes it as it likes', () => {
    expect(canMendOpinion([])).toBe(false)
  })
})
