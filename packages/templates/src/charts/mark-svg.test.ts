import { JUDGEMENT_MARKS } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { markSvg } from './mark-svg.ts'

describe('markSvg', () => {
  it('draws another shape for every mark, hidden from assistive technology', () => {
    const drawn = JUDGEMENT_MARKS.map((mark) => markSvg(mark))
    expect(new Set(drawn).size).toBe(JUDGEMENT_MARKS.length)
    expect(drawn.every((svg) => svg.includes('aria-hidden="true"') && svg.includes('currentColor'))).toBe(true)
  })

  it('says its word itself where none stands beside it', () => {
    expect(markSvg('behind', '遅れ "B"')).toContain('role="img" aria-label="遅れ &#34;B&#34;"')
    expect(markSvg('behind', '遅れ')).not.toContain('aria-hidden')
  })

  it('draws a circle as four curves that go once round', () => {
    expect(markSvg('achieved')).toContain(
      '<path d="M9.8 5c0 2.651-2.149 4.8-4.8 4.8s-4.8-2.149-4.8-4.8 2.149-4.8 4.8-4.8 4.8 2.149 4.8 4.8Z"/>',
    )
    expect(JUDGEMENT_MARKS.map((mark) => markSvg(mark)).join('')).not.toContain('<circle')
  })
})
