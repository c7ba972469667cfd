import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { hasAccount, holdAccounts } from './first-account.ts'
import { newSetupToken, readSetupToken, setupTokenHash } from './setup-token.ts'

const VALID_MS = 24 * 3_600_000

/**
 * Issues the one-time token with which the first administrator is set up in the browser, good for 24 hours from `now`; null where
 * an account exists already. An unused earlier token is worth nothing from then on. Only the token's SHA-256 is stored: show it
 * to whoever asked, and keep it nowhere.
 */
export async function issueSetupToken(db: Kysely<Tables>, now: Date): Promise<string | null> {
  return db.transaction().execute(async (transaction) => {
    await holdAccounts(transaction)
    if (await hasAccount(transaction)) return null
    const token = newSetupToken()
    await transaction.deleteFrom('setup_token').where('used_at', 'is', null).execute()
    await transaction
      .insertInto('setup_token')
      .values({
        token_sha256: setupTokenHash(readSetupToken(token) ?? ''),
        created_at: now,
        expires_at: new Date(now.getTime() + VALID_MS),
        used_at: null,
      })
      .execute()
    return token
  })
}
