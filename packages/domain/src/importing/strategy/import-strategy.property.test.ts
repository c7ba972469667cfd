import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strategy } from '../testing/strategy-text.ts'
import { importStrategy } from './import-strategy.ts'
import type { StrategyImport, StrategyMeasure } from './strategy-import.ts'

const bare = (text: string): string => text.replace(/\s+/gu, '')

/** Whether the letters of `cell` stand in `line` in this order. */
const isWithin = (cell: string, line: string): boolean => {
  let at = 0
  for (const letter of cell) {
    at = line.indexOf(letter, at) + letter.length
    if (at < letter.length) return false
  }
  return true
}

const measuresOf = (result: StrategyImport): StrategyMeasure[] =>
  result.priorities.flatMap((priority) => priority.policies.flatMap((policy) => policy.measures))

const cellsOf = (result: StrategyImport): string[] => [
  ...result.priorities.flatMap((priority) => [priority.name, ...priority.policies.map((policy) => policy.name)]),
  ...measuresOf(result).flatMap((measure) => [
    measure.name,
    ...measure.kpis.flatMap((kpi) => [kpi.name, kpi.unit, kpi.baseline, kpi.target]),
  ]),
]

const damaged = fc
  .array(
    fc.record({
      at: fc.nat(strategy.length),
      length: fc.nat(40),
      put: fc.constantFrom(
        '',
        '\t',
        '\n',
        '\n\n',
        ' ',
        '<p>',
        '<del>',
        '# ',
        '重点戦略 9',
        '1-1-9. 別の施策',
        '\r\n',
        '内容\t',
        'KPI\t',
      ),
    }),
    { maxLength: 8 },
  )
  .map((cuts) =>
    cuts.reduce((text, cut) => text.slice(0, cut.at) + cut.put + text.slice(cut.at + cut.length), strategy),
  )

describe('importStrategy, any text', () => {
  it('never throws and says something of everything it doubts', () => {
    const parts = [
      '重点戦略',
      '戦略方針',
      '施策',
      ' 1',
      '2',
      '- ',
      '#',
      '1-1-1. あ',
      '\t',
      '\n',
      '内容',
      'KPI',
      '項目',
      '3人',
    ]
    const anyText = fc.array(fc.constantFrom(...parts)).map((chosen) => chosen.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), anyText, damaged), (text) => {
        const result = importStrategy(text, { source: 'x' })
        expect(Object.keys(result)).toStrictEqual(['source', 'priorities', 'warnings'])
        for (const warning of result.warnings) expect(warning.message).toMatch(/。$/u)
      }),
      { numRuns: 400 },
    )
  })

  it('gives no cell that is not in one line of the document, letter after letter', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const lines = text.split(/\r\n|\n|\r/).map(bare)
        for (const cell of cellsOf(importStrategy(text, { source: 'x' })).map(bare))
          expect(lines.some((line) => isWithin(cell, line))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('gives a value of an indicator to no other column when one cell is lost', () => {
    const whole = new Map(measuresOf(importStrategy(strategy, { source: 'x' })).map((each) => [each.code, each]))
    const lines = strategy.split('\n')
    const rows = lines.flatMap((line, index) => (/^\t.*\d$/.test(line) ? [index] : []))
    for (const index of rows) {
      for (const lost of [1, 2, 3, 4]) {
        // A lost value whose row is filled up again looks like an empty last cell: it is read where it stands.
        for (const padding of lost < 3 ? [[], ['']] : [[]]) {
          const cells = (lines[index] ?? '').split('\t')
          const row = [...cells.slice(0, lost), ...cells.slice(lost + 1), ...padding].join('\t')
          const text = [...lines.slice(0, index), row, ...lines.slice(index + 1)].join('\n')
          for (const measure of measuresOf(importStrategy(text, { source: 'x' }))) {
            for (const [at, kpi] of measure.kpis.entries()) {
              const before = whole.get(measure.code)?.kpis[at]
              expect(['', before?.unit]).toContain(kpi.unit)
              expect(['', before?.baseline]).toContain(kpi.baseline)
              expect(['', before?.target]).toContain(kpi.target)
            }
          }
        }
      }
    }
  })
})
