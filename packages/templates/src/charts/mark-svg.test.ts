import { JUDGEMENT_MARKS } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { markSvg } from './mark-svg.ts'

describe('markSvg', () => {
  it('draws another shape for every mark, hidden from assistive technology', () => {
    const drawn = JUDGEMENT_MARKS.map(markSvg)
    expect(new Set(drawn).size).toBe(JUDGEMENT_MARKS.length)
    expect(drawn.every((svg) => svg.includes('aria-hidden="true"') && svg.includes('currentColor'))).toBe(true)
  })
})
