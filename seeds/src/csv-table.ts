import { CsvError, parse } from 'csv-parse/sync'
import type { z } from 'zod'
import type { SeedProblem } from './seed-problem.ts'

/** One seed file: its name and the form of each column. Columns are written in snake_case, rows are read in camelCase. */
export interface CsvTable<Shape extends z.ZodRawShape> {
  file: string
  columns: z.ZodObject<Shape>
}

/** A row as the rest of the program sees it. */
export type Row<Table> = Table extends CsvTable<infer Shape> ? CamelRow<z.output<z.ZodObject<Shape>>> : never

/** A row and the line of the file it stands on (the header is line 1). */
export interface LocatedRow<Value> {
  line: number
  row: Value
}

/** What a file held: its good rows, and what is wrong with the others. */
export interface TableReading<Value> {
  rows: LocatedRow<Value>[]
  problems: SeedProblem[]
}

type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name
type CamelRow<Cells> = { [Name in keyof Cells as Camel<Name & string>]: Cells[Name] }

interface ParsedRecord {
  info: { lines: number }
  record: string[]
}

/**
 * Reads the text of one CSV file (RFC 4180, UTF-8 with or without BOM, LF or CRLF, header row, columns in any order).
 * Never throws for a bad file: a wrong header, a row with too many or too few cells and every bad cell become problems
 * with their line; rows without problems are still given, so that one reading shows as much as possible.
 */
export function readTable<Shape extends z.ZodRawShape>(
  table: CsvTable<Shape>,
  content: string,
): TableReading<Row<CsvTable<Shape>>> {
  const parsed = parseRecords(table.file, content)
  if ('problem' in parsed) return { rows: [], problems: [parsed.problem] }
  const [header, ...records] = parsed.records
  if (header === undefined) {
    return {
      rows: [],
      problems: [
        { file: table.file, line: null, field: null, message: '中身がありません。1行目に列の名前を書いてください。' },
      ],
    }
  }
  const headerProblems = checkHeader(table.file, header.record, Object.keys(table.columns.shape))
  if (headerProblems.length > 0) return { rows: [], problems: headerProblems }
  const reading: TableReading<Row<CsvTable<Shape>>> = { rows: [], problems: [] }
  for (const { info, record } of records) readRecord(table, header.record, info.lines, record, reading)
  return reading
}

function parseRecords(file: string, content: string): { records: ParsedRecord[] } | { problem: SeedProblem } {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true } as const
    return { records: parse(content, options) as unknown as ParsedRecord[] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : null
    const message = 'CSVとして読めません。引用符「"」の閉じ忘れがないか確かめてください。'
    return { problem: { file, line, field: null, message } }
  }
}

function checkHeader(file: string, header: string[], expected: string[]): SeedProblem[] {
  const problem = (field: string, message: string): SeedProblem => ({ file, line: 1, field, message })
  return [
    ...expected
      .filter((name) => !header.includes(name))
      .map((name) => problem(name, 'この列がありません。見出しに足してください。')),
    ...header
      .filter((name, index) => !expected.includes(name) || header.indexOf(name) !== index)
      .map((name) => problem(name, `知らない列か、二度ある列です。使える列は ${expected.join('、')} です。`)),
  ]
}

function readRecord<Shape extends z.ZodRawShape>(
  table: CsvTable<Shape>,
  header: string[],
  line: number,
  record: string[],
  into: TableReading<Row<CsvTable<Shape>>>,
): void {
  const at = { file: table.file, line }
  if (record.length !== header.length) {
    const message = `この行は${record.length}列で、見出しの${header.length}列と合いません。「,」の数を直してください。「,」を含む値は「"」で囲んでください。`
    into.problems.push({ ...at, field: null, message })
    return
  }
  const cells = Object.fromEntries(header.map((name, index) => [name, record[index]]))
  const read = table.columns.safeParse(cells)
  if (!read.success) {
    for (const issue of read.error.issues) {
      const field = issue.path.length === 0 ? null : issue.path.join('.')
      const written = field === null ? '' : `いまの値は「${cells[field] ?? ''}」です。`
      into.problems.push({ ...at, field, message: `${issue.message}${written}` })
    }
    return
  }
  into.rows.push({ line, row: camelRow(read.data) as Row<CsvTable<Shape>> })
}

function camelRow(cells: Record<string, unknown>): Record<string, unknown> {
  const camel = (name: string) => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [camel(name), cell]))
}
