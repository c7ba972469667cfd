import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** The decided data of an edition as it was frozen: RFC 8785 JSON and the SHA-256 that was kept with it; null before it was printed. */
export async function findEditionData(
  db: Kysely<Tables>,
  key: string,
): Promise<{ data: string; sha256: string } | null> {
  const row = await db.selectFrom('edition').select(['data', 'data_sha256']).where('key', '=', key).executeTakeFirst()
  return row?.data == null || row.data_sha256 === null ? null : { data: row.data, sha256: row.data_sha256 }
}
