import type { Kysely } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Tables } from '../../tables/index.ts'

/** How often signing in to this name failed since an instant, counted from the last success after it. */
export async function countFailedSignIns(db: Kysely<Tables>, account: string, since: Date): Promise<number> {
  const attempts = await db
    .selectFrom('sign_in_attempt')
    .select('succeeded')
    .where('account', '=', account)
    .where('attempted_at', '>=', since)
    .orderBy('attempted_at', 'desc')
    .limit(100)
    .execute()
  const success = attempts.findIndex((attempt) => attempt.succeeded)
  return success === -1 ? attempts.length : success
}

/** Writes down one attempt to sign in; attempts older than `forgetBefore` are removed. */
export async function noteSignIn(
  db: Kysely<Tables>,
  attempt: { account: string; at: Date; succeeded: boolean; forgetBefore: Date },
): Promise<void> {
  await db
    .insertInto('sign_in_attempt')
    .values({ id: randomUUID(), account: attempt.account, attempted_at: attempt.at, succeeded: attempt.succeeded })
    .execute()
  await db.deleteFrom('sign_in_attempt').where('attempted_at', '<', attempt.forgetBefore).execute()
}
