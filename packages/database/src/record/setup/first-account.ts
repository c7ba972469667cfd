import { type Kysely, type Transaction, sql } from 'kysely'
import type { Tables } from '../../tables/index.ts'

/** True once anybody has an account, open or closed: from then on nobody is set up without one. */
export async function hasAccount(db: Kysely<Tables>): Promise<boolean> {
  const row = await db.selectFrom('account').select('person_id').limit(1).executeTakeFirst()
  return row !== undefined
}

/** Keeps every other transaction from adding an account until this one ends; reading goes on. */
export async function holdAccounts(transaction: Transaction<Tables>): Promise<void> {
  await sql`lock table account in share row exclusive mode`.execute(transaction)
}
