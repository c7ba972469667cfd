import { describe, expect, it } from 'vitest'
import { dashedLine, disc, escapeXml, label, line, mm, polyline, dottedRow } from './svg.ts'

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

describe('disc', () => {
  it('is a stroke of no length as wide as the disc', () => {
    expect(disc('c-dot', 1, 2.5, 0.9)).toBe('<path class="c-dot" stroke-width="1.8" d="M1 2.5h0"/>')
  })
})

describe('dashedLine', () => {
  it('draws each dash and stays on the line', () => {
    expect(dashedLine('c-path', 0, 5, 4, 5)).toBe('<path class="c-path" d="M0 5L1.1 5M1.9 5L3 5M3.8 5L4 5"/>')
    expect(dashedLine('c-path', 0, 0, 3, -4)).toContain('M0 0L0.66 -0.88M1.14 -1.52L')
  })

  it('draws nothing of no length', () => {
    expect(dashedLine('c-path', 1, 1, 1, 1)).toBe('')
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

describe('dottedRow', () => {
  it('ends at the right, in dots of one distance', () => {
    expect(dottedRow(2, 0.8)).toBe('M2 0h0m-0.8 0h0m-0.8 0h0')
  })
})
