import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables/index.ts'

/** The database as this software sees it. */
export type Database = Kysely<Tables>

// Dates are days of the office calendar, not instants: pg would turn them into local midnights.
const DATE = 1082
const INT8 = 20
const types = new pg.TypeOverrides()
types.setTypeParser(DATE, (text: string) => text)
types.setTypeParser(INT8, Number)

/**
 * Opens a pool on a PostgreSQL connection string. Dates come as `YYYY-MM-DD`, timestamptz as Date, bigint as number.
 * The caller destroys it. A broken idle connection is reported to `onError` and replaced.
 */
export function openDatabase(
  url: string,
  options: { poolSize?: number; onError?: (error: Error) => void } = {},
): Database {
  const pool = new pg.Pool({ connectionString: url, max: options.poolSize ?? 10, types, application_name: 'torikumi' })
  pool.on('error', (error) => options.onError?.(error))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
