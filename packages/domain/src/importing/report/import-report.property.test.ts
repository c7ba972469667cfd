import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kpiRow, sheet } from '../testing/report-text.ts'
import { importReport } from './import-report.ts'
import type { ReportImport } from './report-import.ts'

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

const cellsOf = (result: ReportImport): string[] =>
  result.measures.flatMap((measure) => [
    measure.name,
    ...measure.kpiHeader,
    ...measure.kpis.flatMap((kpi) => [kpi.name, kpi.baseline, kpi.actual, kpi.target]),
    ...[...measure.activities, ...measure.plans].flatMap((row) => [row.name, row.text]),
  ])

const whole = [sheet('1-1-1'), sheet('1-1-2'), sheet('1-2-1')].join('\n\n')

/** A whole document with a few places cut out, doubled or replaced. */
const damaged = fc
  .array(
    fc.record({
      at: fc.nat(whole.length),
      length: fc.nat(40),
      put: fc.constantFrom(
        '',
        '\t',
        '\n',
        '\n\n',
        ' ',
        '<ul>',
        '<del>',
        '\t\t',
        '施策',
        '1-1-9 別の施策',
        '\r\n',
        '内容\t',
      ),
    }),
    { maxLength: 8 },
  )
  .map((cuts) => cuts.reduce((text, cut) => text.slice(0, cut.at) + cut.put + text.slice(cut.at + cut.length), whole))

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        '具体的施策',
        '内容',
        '重要業績評価指標 (KPI)',
        '名称',
        '現状値',
        '以降の取組',
        '\t',
        '\n',
        '1-1-1 あ',
        '<',
        '&',
        '3人',
      ),
    )
    .map((parts) => parts.join('')),
)

describe('importReport, any text', () => {
  it('never throws and gives the printed shape', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, damaged), (text) => {
        const result = importReport(text, { source: 'x' })
        expect(Object.keys(result)).toStrictEqual(['source', 'measures', 'warnings'])
        for (const measure of result.measures) expect([0, 4]).toContain(measure.kpiHeader.length)
        for (const warning of result.warnings) expect(warning.message).toMatch(/。$/u)
      }),
      { numRuns: 400 },
    )
  })

  it('gives no cell that is not in one line of the document, letter after letter', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const lines = text.split(/\r\n|\n|\r/).map(bare)
        for (const cell of cellsOf(importReport(text, { source: 'x' })).map(bare))
          expect(lines.some((line) => isWithin(cell, line))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every untouched sheet of a damaged document as it is', () => {
    const untouched = importReport(sheet('3-1-1'), { source: 'x' }).measures[0]
    fc.assert(
      fc.property(damaged, (text) => {
        const { measures } = importReport(`${text}\n\n${sheet('3-1-1')}`, { source: 'x' })
        expect(measures.at(-1)).toStrictEqual(untouched)
      }),
      { numRuns: 200 },
    )
  })

  it('gives a value of an indicator to no other column when one cell is lost', () => {
    const rows = [
      kpiRow('来館者数', '8館(H26)', '7館', '10館'),
      kpiRow('貸出冊数', '-', '4冊', '4冊(累計)'),
      kpiRow('割合', '3.42%(H26)', '3.54%(H28)', '維持'),
      kpiRow('件数', '年平均3件 (H22~H26)', '年平均4件 (H27~H28)', '年平均5件 (H27~H31)'),
    ]
    for (const row of rows) {
      const cells = row.split('\t')
      for (const lost of [1, 2, 3, 4]) {
        const short = [...cells.slice(0, lost), ...cells.slice(lost + 1)].join('\t')
        const kpi = importReport(sheet('1-1-1', { kpis: [short] }), { source: 'x' }).measures[0]?.kpis[0]
        expect(['', cells[1]]).toContain(kpi?.name)
        expect(['', cells[2]]).toContain(kpi?.baseline)
        expect(['', cells[3]]).toContain(kpi?.actual)
        expect(['', cells[4]]).toContain(kpi?.target)
      }
    }
  })

  it('reads a hundred thousand tags, spaces and references without stalling', () => {
    const started = Date.now()
    for (const piece of ['<ul ', '<del>', '&amp', ' の', '。 ', '<', '1-', '(H28・'])
      importReport(sheet('1-1-1', { content: [`内容\t${piece.repeat(100_000)}\t\t\t`] }), { source: 'x' })
    expect(Date.now() - started).toBeLessThan(10_000)
  })
})
