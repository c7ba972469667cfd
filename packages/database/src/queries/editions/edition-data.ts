import type { Kysely } from 'kysely'
import type { PrintFaults } from '../../record/editions/store-candidate.ts'
import { pagesIn } from '../../record/editions/stored-edition.ts'
import type { Tables } from '../../tables/index.ts'

/** The decided data of an edition as it was frozen: RFC 8785 JSON and the SHA-256 that was kept with it; null before it was printed. */
export async function findEditionData(
  db: Kysely<Tables>,
  key: string,
): Promise<{ data: string; sha256: string } | null> {
  const row = await db.selectFrom('edition').select(['data', 'data_sha256']).where('key', '=', key).executeTakeFirst()
  return row?.data == null || row.data_sha256 === null ? null : { data: row.data, sha256: row.data_sha256 }
}

/** The page of each linked element of an edition's PDF, by its id, from 1; empty before it was printed or where it was not kept. */
export async function findPageMap(db: Kysely<Tables>, key: string): Promise<Readonly<Record<string, number>>> {
  const row = await db.selectFrom('edition').select('page_map').where('key', '=', key).executeTakeFirst()
  return pagesIn(row?.page_map ?? null)
}

/** What the print of an edition could not do; nothing where it was not kept. */
export async function findPrintFaults(db: Kysely<Tables>, key: string): Promise<PrintFaults> {
  const row = await db.selectFrom('edition').select('print_faults').where('key', '=', key).executeTakeFirst()
  return row?.print_faults == null
    ? { withoutGlyph: [], irregularTables: 0 }
    : (JSON.parse(row.print_faults) as PrintFaults)
}
