import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../../tables/index.ts'
import { hasAccount, holdAccounts } from './first-account.ts'
import { type FirstOffice, writeFirstOffice } from './first-office.ts'
import { readSetupToken, setupTokenHash } from './setup-token.ts'

/** The first administrator of a home and the municipality it is for. */
export interface FirstAdministrator extends FirstOffice {
  /** As it was typed. */
  token: string
  /** The instant of the act; the post is held from its day in Japan. */
  now: Date
}

/**
 * Whether the first administrator is set up now. wrong-token: none that is waiting to be used; expired: the right one, too late;
 * already-set-up: an account exists; other-municipality: the home is of the municipality with this code.
 */
export type SetupOutcome =
  | { kind: 'set-up'; person: string }
  | { kind: 'wrong-token' }
  | { kind: 'expired' }
  | { kind: 'already-set-up' }
  | { kind: 'other-municipality'; code: string }

/**
 * Writes the municipality, the office that handles accounts, its post of an administrator, the person and the account in one
 * transaction that uses the token up. Of several attempts at once exactly one is set up; where it is refused, nothing is written
 * and the token stays good. The municipality's code is the caller's to check.
 */
export async function setUpAdministrator(db: Kysely<Tables>, first: FirstAdministrator): Promise<SetupOutcome> {
  return db.transaction().execute(async (transaction) => {
    await holdAccounts(transaction)
    if (await hasAccount(transaction)) return { kind: 'already-set-up' }
    const hash = setupTokenHash(readSetupToken(first.token) ?? '')
    const defect = await tokenDefect(transaction, hash, first.now)
    if (defect !== null) return { kind: defect }
    const known = await transaction.selectFrom('municipality').select('code').executeTakeFirst()
    if (known !== undefined && known.code !== first.municipality.code) {
      return { kind: 'other-municipality', code: known.code }
    }
    const person = await writeFirstOffice(transaction, first, first.now)
    await transaction.updateTable('setup_token').set({ used_at: first.now }).where('token_sha256', '=', hash).execute()
    return { kind: 'set-up', person }
  })
}

async function tokenDefect(
  transaction: Transaction<Tables>,
  hash: string,
  now: Date,
): Promise<'wrong-token' | 'expired' | null> {
  const token = await transaction
    .selectFrom('setup_token')
    .select('expires_at')
    .where('token_sha256', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  if (token === undefined) return 'wrong-token'
  return token.expires_at <= now ? 'expired' : null
}
