import { type CsvError, parse } from 'csv-parse/sync'
import { verify } from '../messages/ja-verify.ts'
import type { BundleProblem } from './bundle.ts'
import type { ReportShape } from './shapes.ts'

/** A CSV file of a bundle: its rows by column, or why it is none. */
export type CsvReading = { rows: Record<string, string>[] } | { problems: BundleProblem[] }

type Facts = Readonly<Record<string, unknown>>

const BOM = [0xef, 0xbb, 0xbf]
const COST_WORDS: Readonly<Record<string, string>> = { expected: '決算見込', settled: '決算' }

/** Reads a bundle's CSV: UTF-8 with BOM, CRLF, exactly the columns of the interface in their order. */
export function readBundleCsv(file: string, bytes: Uint8Array, columns: readonly string[]): CsvReading {
  const refuse = (message: string): CsvReading => ({ problems: [{ file, message }] })
  if (!BOM.every((byte, index) => bytes[index] === byte)) return refuse(verify.noBom)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const [header = [], ...rows] = parse(text, { record_delimiter: '\r\n' })
    if (header.join() !== columns.join()) return refuse(verify.otherColumns(header))
    return { rows: rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? '']))) }
  } catch (error) {
    return refuse(verify.unreadable((error as CsvError | TypeError).message))
  }
}

/** Every row of the CSV says what the tree says at its place, in the printed order, and none is missing or added. */
export function checkCsv(
  file: string,
  rows: readonly Record<string, string>[],
  report: ReportShape,
  list: 'kpis' | 'activities',
): BundleProblem[] {
  const nodes = sheetsOf(report, list).flatMap((sheet) =>
    sheet.rows.map((row): Facts => ({ ...report, ...sheet.facts, ...row })),
  )
  if (nodes.length !== rows.length) return [{ file, message: verify.otherCount(rows.length, nodes.length) }]
  return rows.flatMap((row, index) =>
    Object.entries(row).flatMap(([column, cell]) => {
      const expected = nodes[index]?.[camelCase(column)]
      if (agrees(column, cell, expected)) return []
      return [{ file, message: verify.otherCell(index + 2, column, cell, String(expected)) }]
    }),
  )
}

/** The parts of the tree that a CSV lists, in printed order: the goals of a priority stand before its measures. */
function sheetsOf(
  report: ReportShape,
  list: 'kpis' | 'activities',
): { priority: number; facts: Facts; rows: readonly Facts[] }[] {
  const measures = report.measures.map((facts) => ({ priority: facts.priority, facts, rows: facts[list] }))
  if (list === 'activities') return measures
  const goals = report.goals.map(({ goalCode, goalName, priority, kpis }) => {
    return { priority, facts: { measureCode: goalCode, measureName: goalName }, rows: kpis }
  })
  return [...goals, ...measures].sort((a, b) => a.priority - b.priority)
}

function agrees(column: string, cell: string, expected: unknown): boolean {
  if (expected === null) return cell === ''
  if (typeof expected === 'boolean') return cell === (expected ? 'yes' : 'no')
  if (typeof expected === 'number') return cell !== '' && Number(cell) === expected
  if (typeof expected !== 'string') return false
  return cell === (column === 'cost_status' ? COST_WORDS[expected] : expected)
}

function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
