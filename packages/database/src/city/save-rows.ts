import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables/index.ts'
import type { TableChange } from './city-tables.ts'

/** Which table, by which key its rows are known, and which of its columns only a new row gets. */
export interface RowPlace {
  table: string
  key: readonly string[]
  kept?: readonly string[]
}

/**
 * Inserts rows, brings those that are there up to date, and counts what it did; a row that is the same already is not
 * touched. All rows carry the same columns. Throws on a row that a constraint refuses.
 */
export async function saveRows(
  db: Kysely<Tables>,
  { table, key, kept = [] }: RowPlace,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<TableChange> {
  const [first] = rows
  if (first === undefined) return { added: 0, changed: 0, unchanged: 0 }
  const columns = Object.keys(first)
  const compared = columns.filter((column) => !key.includes(column) && !kept.includes(column))
  const list = (names: readonly string[]) => sql.join(names.map((name) => sql.id(name)))
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
  const qualified = (from: string) => sql.join(compared.map((column) => sql.id(from, column)))
  const update =
    compared.length === 0
      ? sql`do nothing`
      : sql`do update set ${sql.join(compared.map((column) => sql`${sql.id(column)} = ${sql.id('excluded', column)}`))}
            where (${qualified(table)}) is distinct from (${qualified('excluded')})`
  // xmax is 0 in a row version that was inserted, not updated.
  const { rows: touched } = await sql<{ inserted: boolean }>`
    insert into ${sql.table(table)} (${list(columns)}) values ${sql.join(values)}
    on conflict (${list(key)}) ${update}
    returning (xmax = 0) as inserted`.execute(db)
  const added = touched.filter((row) => row.inserted).length
  return { added, changed: touched.length - added, unchanged: rows.length - touched.length }
}
