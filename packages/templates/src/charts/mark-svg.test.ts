import { JUDGEMENT_MARKS } from '@torikumi/domain'
import { describe, expect, it } from 'vitest'
import { markImage, markShapes } from './mark-svg.ts'

describe('markShapes', () => {
  it('draws another shape for every mark', () => {
    expect(new Set(JUDGEMENT_MARKS.map(markShapes)).size).toBe(JUDGEMENT_MARKS.length)
  })

  it('draws a circle as four curves that go once round', () => {
    expect(markShapes('achieved')).toContain(
      '<path d="M9.8 5c0 2.651-2.149 4.8-4.8 4.8s-4.8-2.149-4.8-4.8 2.149-4.8 4.8-4.8 4.8 2.149 4.8 4.8Z"/>',
    )
    expect(JUDGEMENT_MARKS.map(markShapes).join('')).not.toContain('<circle')
  })
})

describe('markImage', () => {
  it('is the drawing of the same shapes in a colour of its own', () => {
    for (const mark of JUDGEMENT_MARKS) {
      const [kind, drawing = ''] = markImage(mark, '#9c3a00').split(',', 2)
      expect(kind).toBe('data:image/svg+xml;base64')
      expect(atob(drawing)).toBe(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" color="#9c3a00" fill="currentColor">${markShapes(mark)}</svg>`,
      )
    }
  })
})
