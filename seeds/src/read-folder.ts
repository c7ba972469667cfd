import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { readTable, type CsvTable, type LocatedRow, type Row, type TableReading } from './csv-table.ts'
import type { SeedProblem } from './seed-problem.ts'

type Tables = Record<string, CsvTable<z.ZodRawShape>>
type RowsOf<Read extends Tables> = { [Name in keyof Read]: LocatedRow<Row<Read[Name]>>[] }

/** Every file of a folder as its rows, and what is wrong with them; a file that is missing or not UTF-8 is a problem too. */
export async function readFolder<Read extends Tables>(
  dir: string,
  tables: Read,
): Promise<{ rows: RowsOf<Read>; problems: SeedProblem[] }> {
  const readings = await Promise.all(
    Object.entries(tables).map(async ([name, table]) => [name, await readFileOf(dir, table)] as const),
  )
  const rows = Object.fromEntries(readings.map(([name, reading]) => [name, reading.rows])) as unknown as RowsOf<Read>
  return { rows, problems: readings.flatMap(([, reading]) => reading.problems) }
}

async function readFileOf(dir: string, table: CsvTable<z.ZodRawShape>): Promise<TableReading<unknown>> {
  const failed = (message: string) => ({ rows: [], problems: [{ file: table.file, line: null, field: null, message }] })
  let bytes: Uint8Array
  try {
    bytes = await readFile(join(dir, table.file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return failed(`ファイルを開けません（${code}）。${dir} に置いてください。`)
  }
  try {
    return readTable(table, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return failed('UTF-8で書かれていません。「CSV UTF-8」で保存し直してください。')
  }
}
