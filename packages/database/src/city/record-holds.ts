import type { Kysely } from 'kysely'
import type { Tables } from '../tables/index.ts'

/**
 * What a record holds: a city; a promise that its first administrator will set one up (a token was issued); or nothing, so that
 * whoever starts on it may choose.
 */
export type RecordHolds = 'city' | 'setup' | 'nothing'

/** What this record holds. */
export async function recordHolds(db: Kysely<Tables>): Promise<RecordHolds> {
  const city = await db.selectFrom('municipality').select('code').limit(1).executeTakeFirst()
  if (city !== undefined) return 'city'
  const token = await db.selectFrom('setup_token').select('created_at').limit(1).executeTakeFirst()
  return token === undefined ? 'nothing' : 'setup'
}
