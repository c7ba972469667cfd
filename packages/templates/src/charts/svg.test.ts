import { describe, expect, it } from 'vitest'
import { escapeXml, label, line, mm, polyline } from './svg.ts'

describe('mm', () => {
  it.each([
    [1.234567, '1.23'],
    [10, '10'],
    [-0.001, '0'],
    [0.1 + 0.2, '0.3'],
  ])('writes %d as %s', (value, text) => {
    expect(mm(value)).toBe(text)
  })
})

describe('polyline', () => {
  it('joins points by straight lines', () => {
    expect(
      polyline([
        [1, 2],
        [3.456, 4],
        [5, 6],
      ]),
    ).toBe('M1,2L3.46,4L5,6')
  })

  it('draws nothing through no points', () => {
    expect(polyline([])).toBe('')
  })
})

describe('line and label', () => {
  it('carry their class', () => {
    expect(line('c-path', 0, 1, 2, 3)).toBe('<path class="c-path" d="M0 1L2 3"/>')
    expect(label('c-note', 1, 2, '目安 8.8')).toBe('<text class="c-note" x="1" y="2">目安 8.8</text>')
  })
})

describe('escapeXml', () => {
  it('escapes what has a meaning in text or in an attribute', () => {
    expect(escapeXml(`<a b="c" d='e'>&`)).toBe('&#60;a b=&#34;c&#34; d=&#39;e&#39;&#62;&#38;')
    expect(escapeXml('美祢・𠮷{{x}}')).toBe('美祢・𠮷{{x}}')
  })
})
