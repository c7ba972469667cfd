import { JUDGEMENT_MARKS } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { markSvg } from './mark-svg.ts'

describe('markSvg', () => {
  it('draws another shape for every mark, hidden from assistive technology', () => {
    const drawn = JUDGEMENT_MARKS.map(markSvg)
    expect(new Set(drawn).size).toBe(JUDGEMENT_MARKS.length)
    expect(drawn.every((svg) => svg.includes('aria-hidden="true"') && svg.includes('currentColor'))).toBe(true)
  })

  it('draws a circle as four curves that go once round', () => {
    expect(markSvg('achieved')).toContain(
      '<path d="M9.8 5c0 2.651-2.149 4.8-4.8 4.8s-4.8-2.149-4.8-4.8 2.149-4.8 4.8-4.8 4.8 2.149 4.8 4.8Z"/>',
    )
    expect(JUDGEMENT_MARKS.map(markSvg).join('')).not.toContain('<circle')
  })
})
