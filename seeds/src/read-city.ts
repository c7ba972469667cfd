import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { assembleCity } from './assemble-city.ts'
import { checkAnswers } from './checks/answers.ts'
import type { CityCheck } from './checks/city-check.ts'
import { checkIdentities } from './checks/identities.ts'
import { checkOrganisation } from './checks/organisation.ts'
import { checkPositions } from './checks/positions.ts'
import { checkReferences } from './checks/references.ts'
import { checkRoutes } from './checks/routes.ts'
import { checkYear } from './checks/year.ts'
import type { CitySeed } from './city-seed.ts'
import { cityTables, type CityRows } from './city-tables.ts'
import { readTable, type CsvTable, type TableReading } from './csv-table.ts'
import type { SeedProblem } from './seed-problem.ts'

/** A city that can be loaded as it is, or everything that keeps it from being one. */
export type CityReading = { city: CitySeed } | { problems: SeedProblem[] }

const FILE_CHECKS: CityCheck[] = [checkYear, checkIdentities, checkReferences, checkPositions]
const MEANING_CHECKS: CityCheck[] = [checkOrganisation, checkRoutes, checkAnswers]

/**
 * Reads a city folder (the CSV files of `cityTables`) and checks it, within each file and across files.
 * A bad folder is never an exception: missing files, bad cells and broken references come back as problems with file,
 * line and field. Later checks need what earlier ones established, so they run only once those are clean.
 */
export async function readCity(dir: string): Promise<CityReading> {
  const { rows, problems } = await readFiles(dir)
  if (problems.length > 0) return { problems }
  for (const checks of [FILE_CHECKS, MEANING_CHECKS]) {
    const found = checks.flatMap((check) => check(rows))
    if (found.length > 0) return { problems: found }
  }
  return { city: assembleCity(rows) }
}

async function readFiles(dir: string): Promise<{ rows: CityRows; problems: SeedProblem[] }> {
  const readings = await Promise.all(
    Object.entries(cityTables).map(async ([name, table]) => [name, await readFileOf(dir, table)] as const),
  )
  const rows = Object.fromEntries(readings.map(([name, reading]) => [name, reading.rows])) as unknown as CityRows
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
