import type { Kysely } from 'kysely'
import { hashPassword } from '../queries/accounts/password-hash.ts'
import type { Tables } from '../tables/index.ts'
import { CITY_TABLES, type CityAccount, type CityChanges, type CityRows, type CityTable } from './city-tables.ts'
import { saveRows } from './save-rows.ts'

/**
 * Writes a city into the record in one transaction and says of each table how many rows it added, changed and found
 * unchanged; repeating it changes nothing. Rows that the city no longer names stay, since the record may rest on them, and an
 * account that is there keeps its password. Throws, with nothing written, on a row that a constraint refuses.
 */
export async function saveCity(db: Kysely<Tables>, city: CityRows): Promise<CityChanges> {
  return db.transaction().execute(async (transaction) => {
    const rows = { ...city, account: await withHashes(transaction, city.account) }
    const changes: Partial<CityChanges> = {}
    for (const table of Object.keys(CITY_TABLES) as CityTable[]) {
      changes[table] = await saveRows(transaction, { table, ...CITY_TABLES[table] }, (rows[table] ?? []).map(asRecord))
    }
    return changes as CityChanges
  })
}

const asRecord = (row: object): Record<string, unknown> => ({ ...row })

async function withHashes(db: Kysely<Tables>, accounts: readonly CityAccount[]) {
  const known = await db.selectFrom('account').select(['person_id', 'password_hash']).execute()
  const hashes = new Map(known.map((row) => [row.person_id, row.password_hash]))
  return Promise.all(
    accounts.map(async ({ person_id, account, password }) => ({
      person_id,
      account,
      password_hash: hashes.get(person_id) ?? (await hashPassword(password)),
      disabled_at: null,
    })),
  )
}
