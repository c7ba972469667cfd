import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityRow, kpiRow, nextYearTable, sheet, thisYearTable } from '../testing/report-text.ts'
import { importReport } from './import-report.ts'
import type { ReportImport } from './report-import.ts'

/** A document of another year and with other counts than the one everybody knows. */
const lines = [
  sheet('1-1-1', {
    kpis: [
      kpiRow('入館者数', '8,120人(H29)', '9,040人', '9,500人'),
      kpiRow('開館日数', '290日(H29)', '301日', '300日以上'),
      kpiRow('満足度', '61.5%(H29)', '-', '70%'),
    ],
    activities: [thisYearTable('企画展', '年4回の企画展を開いた。'), activityRow('出前講座', '学校12校を回った。')],
    plans: [nextYearTable('企画展', '年5回に増やす。'), activityRow('出前講座', '全ての学校を回る。')],
  }),
  '',
  sheet('2-1-3', { kpis: [kpiRow('参加者数', '15人(H29)', '年平均18人 (H30~R1)', '年平均20人')] }),
]
  .join('\n')
  .replaceAll('平成28年度', '令和元年度')
  .replaceAll('平成29年度', '令和2年度')
  .replaceAll('(H31)', '(R3)')
  .split('\n')

const read = (text: string): ReportImport => importReport(text, { source: 'x' })
const clean = read(lines.join('\n'))
const bare = (text: string): string => text.replace(/\s+/gu, '')

const cellsOf = (result: ReportImport): string[] =>
  result.measures
    .flatMap(({ name, content, kpis, activities, plans }) => [
      name,
      content,
      ...kpis.flatMap((kpi) => [kpi.name, kpi.baseline, kpi.actual, kpi.target]),
      ...[...activities, ...plans].flatMap((row) => [row.name, row.text]),
    ])
    .filter((cell) => cell !== '')

const changeLine = (text: readonly string[], at: number, change: (line: string) => string): string[] =>
  text.map((line, index) => (index === at ? change(line) : line))

/** What happens to a document on its way: a line, and what becomes of it. */
const mutation = fc.record({
  at: fc.nat(lines.length - 1),
  cell: fc.nat(4),
  other: fc.nat(4),
  kind: fc.constantFrom('swap', 'glue', 'half-tag', 'lose', 'double', 'stray', 'blank', 'drop-heading'),
})

function mutate(
  text: readonly string[],
  { at, cell, other, kind }: typeof mutation extends fc.Arbitrary<infer M> ? M : never,
) {
  switch (kind) {
    case 'swap':
      return changeLine(text, at, (line) => {
        const cells = line.split('\t')
        const [one, two] = [cells[cell] ?? '', cells[other] ?? '']
        return cells.map((each, index) => (index === cell ? two : index === other ? one : each)).join('\t')
      })
    case 'glue':
      return [...text.slice(0, at), text.slice(at, at + 2).join('\t'), ...text.slice(at + 2)]
    case 'half-tag':
      return changeLine(text, at, (line) => line.replace('\t', '\t<ul><li').replace('。', '</l'))
    case 'lose':
      return changeLine(text, at, (line) =>
        line
          .split('\t')
          .filter((_, index) => index !== cell)
          .join('\t'),
      )
    case 'double':
      return text.flatMap((line, index) => (index === at ? [line, line] : [line]))
    case 'stray':
      return [...text.slice(0, at), `-- ${at} --`, ...text.slice(at)]
    case 'blank':
      return [...text.slice(0, at), '', ...text.slice(at)]
    case 'drop-heading':
      return text.filter((line, index) => index !== at || !line.startsWith('具体的施策'))
  }
}

const mutated = fc.array(mutation, { minLength: 1, maxLength: 4 }).map((all) => all.reduce<string[]>(mutate, lines))

describe('a document of another year, mutated', () => {
  it('is read whole as it stands, with BOM and CRLF too', () => {
    expect(clean.measures.map(({ code, kpis, activities }) => [code, kpis.length, activities.length])).toEqual([
      ['1-1-1', 3, 2],
      ['2-1-3', 1, 2],
    ])
    expect(read(`\uFEFF${lines.join('\r\n')}\r\n`)).toStrictEqual(clean)
  })

  it('gives no cell whose text does not stand in a cell of the document', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const given = text
          .flatMap((line) => [line, ...line.split('\t')])
          .map((cell) => bare(cell.replace(/<[^>]*>?/gu, '')))
        for (const cell of cellsOf(read(text.join('\n'))).map(bare))
          expect(given.some((one) => one.includes(cell.replace(/<[^>]*>?/gu, '')))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('loses or moves nothing without a warning', () => {
    const before = cellsOf(clean).map(bare).toSorted()
    fc.assert(
      fc.property(mutated, (text) => {
        const result = read(text.join('\n'))
        const after = cellsOf(result).map(bare).toSorted()
        const isSame = JSON.stringify(after) === JSON.stringify(before)
        const given = bare(text.join('').replaceAll('\t', ''))
        const wasInText = before.every((cell) => given.includes(cell))
        const isLost = !isSame && wasInText && after.length < before.length
        expect(isLost && result.warnings.length === 0).toBe(false)
        for (const { message, where } of result.warnings) expect([message.length, where.length]).not.toContain(0)
      }),
      { numRuns: 400 },
    )
  })

  it('keeps the values of a KPI in one row: no value of another row stands in it', () => {
    const rows = clean.measures.flatMap(({ kpis }) => kpis.map((kpi) => [kpi.baseline, kpi.actual, kpi.target]))
    fc.assert(
      fc.property(mutation, (one) => {
        const { measures } = read(mutate(lines, one).join('\n'))
        for (const { name, baseline, actual, target } of measures.flatMap(({ kpis }) => kpis)) {
          const own = clean.measures.flatMap(({ kpis }) => kpis).findIndex((kpi) => kpi.name === name)
          if (own === -1 || one.kind === 'swap') continue
          for (const value of [baseline, actual, target].filter((each) => each !== '' && each !== '-'))
            expect(rows[own]).toContain(value.replace(/<[^>]*>?/gu, ''))
        }
      }),
      { numRuns: 400 },
    )
  })
})
