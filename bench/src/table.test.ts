import { describe, expect, it } from 'vitest'
import { beside, figure, rate } from './figures.ts'
import { amount, caseLines } from './table.ts'

const head = { name: 'act', title: 'one act', seconds: 3.2 }
const twenty = Array.from({ length: 20 }, (_, n) => n + 1)

describe('the table of a case', () => {
  const comparison = beside(
    figure('act', 'ms', twenty),
    [figure('bare Update', 'ms', [7])],
    [figure('transaction', 'ms', [2.1])],
  )
  const lines = caseLines({ ...head, kind: 'measured', result: { comparisons: [comparison], facts: ['200 sections'] } })

  it('stands under its title with what it was measured on below', () => {
    expect(lines[0]).toBe('act: one act (3.2 s)')
    expect(lines.at(-1)).toBe('  · 200 sections')
  })

  it('has a line for the measured thing, its steps and its limits, with share and ratio', () => {
    expect(lines.slice(2, 5).map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual([
      'act | 10.5 ms | 19.1 | 1.00 – 20.0 | 20',
      'transaction | 2.10 ms | 2.10 – 2.10 | 1 | (20 %)',
      'limit: bare Update | 7.00 ms | 7.00 – 7.00 | 1 | 1.50',
    ])
  })

  it('has its columns one under the other', () => {
    const ends = lines.slice(1, 5).map((line) => /(median|\d ms)/.exec(line))
    expect(new Set(ends.map((match) => (match?.index ?? 0) + (match?.[0].length ?? 0))).size).toBe(1)
  })

  it('shows no 95th percentile of a few runs', () => {
    const few = beside(figure('print', 'ms', [1, 2, 3]), [])
    const [, , line] = caseLines({ ...head, kind: 'measured', result: { comparisons: [few], facts: [] } })
    expect(line?.trim().replace(/ {2,}/g, ' | ')).toBe('print | 2.00 ms | 1.00 – 3.00 | 3')
  })

  it('shows rates as whole numbers', () => {
    const cells = beside(rate('read', 'cells/s', 256, [2]), [])
    const [, , line] = caseLines({ ...head, kind: 'measured', result: { comparisons: [cells], facts: [] } })
    expect(line).toContain('128,000 cells/s')
  })
})

describe('a case without figures', () => {
  it('says why it was left out', () => {
    expect(caseLines({ ...head, kind: 'left out', why: 'no browser\ninstall one' })).toEqual([
      'act: one act (3.2 s)',
      '  left out, nothing was measured:',
      '  no browser',
      '  install one',
    ])
  })

  it('says how it failed', () => {
    expect(caseLines({ ...head, kind: 'failed', error: new Error('refused') }).join('\n')).toContain('Error: refused')
  })
})

describe('an amount', () => {
  it.each([
    [0.0412, '0.041'],
    [0.412, '0.412'],
    [9.996, '10.00'],
    [21.44, '21.4'],
    [171.2, '171'],
    [1234.5, '1,235'],
  ])('of %d ms is written %s', (value, text) => {
    expect(amount(value, 'ms')).toBe(text)
  })
})
